package lemonade.words;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Keeps code and bundles in step: no key missing, unused, said twice or known in one language only. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/lemonade/words");
    private static final Path SOURCES = Path.of("src/main/java/lemonade");
    private static final Path DOMAIN = SOURCES.resolve("domain");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z]+\\.(?:[A-Za-z0-9_-]+\\.)*)\"");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(md|csv|json|html|pdf|db|sqlite|css|png|svg|properties|log|lock|txt|sql|app)");

    private final Map<String, Map<String, String>> english = bundles(false);
    private final Map<String, Map<String, String>> german = bundles(true);

    @Test
    void every_key_lives_in_the_bundle_its_first_segment_names() {
        english.forEach((area, sentences) -> assertThat(sentences.keySet()).as(area + ".properties")
                .allMatch(key -> key.startsWith(area + ".")));
    }

    @Test
    void both_languages_know_the_same_keys() {
        assertThat(german.keySet()).isEqualTo(english.keySet());
        english.forEach((area, sentences) -> assertThat(german.get(area).keySet()).as(area)
                .containsExactlyInAnyOrderElementsOf(sentences.keySet()));
    }

    @Test
    void every_key_that_the_program_says_is_there() {
        Set<String> missing = literals();
        missing.removeIf(key -> key.endsWith("."));
        missing.removeIf(key -> !english.containsKey(area(key)) || FILE_NAME.matcher(key).matches());
        missing.removeAll(allKeys());
        assertThat(missing).isEmpty();
    }

    @Test
    void every_constant_with_a_name_in_one_enum_has_siblings_with_names() {
        Map<String, String> named = english.getOrDefault("domain", Map.of());
        Set<String> missing = new TreeSet<>();
        enumsOfTheDomain().forEach((type, constants) -> {
            List<String> keys = constants.stream().map(constant -> "domain." + type + "." + constant).toList();
            if (keys.stream().anyMatch(named::containsKey)) {
                keys.stream().filter(key -> !named.containsKey(key)).forEach(missing::add);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void every_sentence_is_said_somewhere() {
        Set<String> said = literals();
        Set<String> prefixes = said.stream().filter(key -> key.endsWith(".")).collect(toCollection(TreeSet::new));
        Set<String> constants = new TreeSet<>();
        enumsOfTheDomain()
                .forEach((type, names) -> names.forEach(name -> constants.add("domain." + type + "." + name)));
        Set<String> unused = allKeys();
        unused.removeAll(said);
        unused.removeAll(constants);
        unused.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    @Test
    void every_sentence_is_a_well_formed_message_with_a_curly_apostrophe() {
        Stream.of(english, german)
                .flatMap(language -> language.values().stream())
                .forEach(sentences -> sentences.forEach((key, sentence) -> {
                    assertThat(sentence).as("%s: write ’ instead of '", key).doesNotContain("'");
                    assertThat(new MessageFormat(sentence)).as(key).isNotNull();
                }));
    }

    @Test
    void german_addresses_the_owner_with_sie() {
        Pattern familiar = Pattern.compile("\\b([Dd]u|[Dd]ein[a-z]*|[Dd]ir|[Dd]ich)\\b");
        german.values()
                .forEach(sentences -> sentences.forEach(
                        (key, sentence) -> assertThat(sentence).as(key).doesNotContainPattern(familiar)));
    }

    @Test
    void both_languages_take_the_same_number_of_arguments() {
        english.forEach((area, sentences) -> sentences
                .forEach((key, sentence) -> assertThat(arguments(german.get(area).getOrDefault(key, sentence))).as(key)
                        .isEqualTo(arguments(sentence))));
    }

    private static int arguments(String sentence) {
        return new MessageFormat(sentence).getFormatsByArgumentIndex().length;
    }

    private static String area(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private Set<String> allKeys() {
        return english.values().stream().flatMap(area -> area.keySet().stream()).collect(toCollection(TreeSet::new));
    }

    private static Set<String> literals() {
        Set<String> found = new TreeSet<>();
        for (Path source : files(SOURCES, ".java")) {
            String text = read(source);
            for (Pattern pattern : List.of(LITERAL, PREFIX)) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static Map<String, List<String>> enumsOfTheDomain() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Path source : files(DOMAIN, ".java")) {
            Matcher declared = Pattern.compile("\\benum\\s+(\\w+)").matcher(read(source));
            while (declared.find()) {
                Class<?> type = enumClass(source, declared.group(1));
                String name = Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1);
                found.put(name,
                        Stream.of(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList());
            }
        }
        return found;
    }

    private static Class<?> enumClass(Path source, String name) {
        String outer = source.getFileName().toString().replace(".java", "");
        String inside = DOMAIN.relativize(source.resolveSibling(outer))
                .toString()
                .replace(source.getFileSystem().getSeparator(), ".");
        String type = "lemonade.domain." + inside + (outer.equals(name) ? "" : "$" + name);
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException absent) {
            throw new AssertionError("no such enum: " + type, absent);
        }
    }

    private static Map<String, Map<String, String>> bundles(boolean inGerman) {
        Map<String, Map<String, String>> areas = new LinkedHashMap<>();
        for (Path file : files(BUNDLES, ".properties")) {
            String name = file.getFileName().toString().replace(".properties", "");
            if (name.endsWith("_de") == inGerman) {
                areas.put(name.replace("_de", ""), sentences(file));
            }
        }
        return areas;
    }

    private static Map<String, String> sentences(Path file) {
        List<String> seen = new ArrayList<>();
        Properties properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                seen.add((String) key);
                return super.put(key, value);
            }
        };
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        assertThat(seen).as(file.toString()).doesNotHaveDuplicates();
        Map<String, String> sentences = new LinkedHashMap<>();
        seen.forEach(key -> sentences.put(key, properties.getProperty(key)));
        return sentences;
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
