package lemonade.insight.capture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The word lists of all languages, one resource file per language, read once. */
final class Vocabulary {

    /** Every language at once: people write "sorry" in German and "Termin" in English. */
    static final Vocabulary ALL = read(List.of("en.txt", "de.txt"));

    private final Map<Role, Phrases> phrases;

    private Vocabulary(Map<Role, Phrases> phrases) {
        this.phrases = phrases;
    }

    Phrases of(Role role) {
        return Objects.requireNonNull(phrases.get(role));
    }

    static Vocabulary read(List<String> files) {
        Map<Role, Phrases.Builder> builders = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            builders.put(role, Phrases.builder());
        }
        for (String file : files) {
            lines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> addTo(builders, line));
        }
        Map<Role, Phrases> built = new EnumMap<>(Role.class);
        builders.forEach((role, builder) -> built.put(role, builder.build()));
        return new Vocabulary(built);
    }

    private static void addTo(Map<Role, Phrases.Builder> builders, String line) {
        int equals = line.indexOf('=');
        String left = line.substring(0, equals).strip();
        int dot = left.indexOf('.');
        Role role = Role.named(dot < 0 ? left : left.substring(0, dot));
        String value = dot < 0 ? "" : left.substring(dot + 1);
        Phrases.Builder builder = Objects.requireNonNull(builders.get(role));
        for (String phrase : line.substring(equals + 1).split(",")) {
            builder.add(phrase, value);
        }
    }

    private static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
