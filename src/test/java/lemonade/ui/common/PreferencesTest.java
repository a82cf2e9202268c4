package lemonade.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

    @TempDir
    Path folder;

    @Test
    void what_was_set_is_there_next_time() {
        Path file = folder.resolve("config/preferences.properties");
        new Preferences(file).set("language", "de – süß");
        assertThat(new Preferences(file).get("language")).contains("de – süß");
    }

    @Test
    void nothing_is_written_before_something_is_set() {
        Path file = folder.resolve("config/preferences.properties");
        assertThat(new Preferences(file).get("theme")).isEmpty();
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void a_damaged_file_counts_as_empty() throws IOException {
        Path file = Files.writeString(folder.resolve("preferences.properties"), "text-size=\\uZZZZ");
        assertThat(new Preferences(file).number("text-size", 100)).isEqualTo(100);
    }

    @Test
    void a_place_that_cannot_be_written_does_not_stop_the_program() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("file"));
        Preferences preferences = new Preferences(inTheWay.resolve("preferences.properties"));
        preferences.set("theme", "dark");
        assertThat(preferences.get("theme")).contains("dark");
    }
}
