package lemonade.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the program remembers for its owner in one small text file, apart from any journal. A file that cannot be read
 * counts as empty, one that cannot be written is left as it is: preferences never stop the program.
 */
public final class Preferences {

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    /** Reads {@code file} if it is there; it and its folder are made on the first {@link #set}. */
    public Preferences(Path file) {
        this.file = file;
        Properties stored = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            stored.load(reader);
        } catch (IOException | IllegalArgumentException _) {
            stored.clear();
        }
        stored.stringPropertyNames().forEach(name -> values.put(name, stored.getProperty(name)));
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A whole number; {@code otherwise} where there is none. */
    public int number(String name, int otherwise) {
        try {
            return get(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    /** Remembers a value, or forgets it when it is blank. */
    public void set(String name, String value) {
        if (value.isBlank()) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
        write();
    }

    private void write() {
        Properties stored = new Properties();
        stored.putAll(values);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (var writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                stored.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException _) {
            // Remembered until the program ends; the next change tries again.
        }
    }
}
