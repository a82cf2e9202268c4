package lemonade.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

    @Test
    void linux_follows_the_xdg_folders() {
        Path data = Path.of("/srv/data").toAbsolutePath();
        Places places = new Places("Linux", Map.of("XDG_DATA_HOME", data.toString()), HOME);
        assertThat(places.journal()).isEqualTo(data.resolve("lemonade-journal/journal.lemonade"));
        assertThat(places.backups()).isEqualTo(data.resolve("lemonade-journal/backups"));
        assertThat(places.config()).isEqualTo(HOME.resolve(".config/lemonade-journal"));
        assertThat(places.logs()).isEqualTo(HOME.resolve(".local/state/lemonade-journal/logs"));
        assertThat(places.cache()).isEqualTo(HOME.resolve(".cache/lemonade-journal"));
    }

    @Test
    void an_empty_or_relative_xdg_folder_counts_as_not_set() {
        for (String value : new String[] {"", "relative/folder"}) {
            Places places = new Places("Linux", Map.of("XDG_DATA_HOME", value), HOME);
            assertThat(places.data()).isEqualTo(HOME.resolve(".local/share/lemonade-journal"));
        }
    }

    @Test
    void a_mac_keeps_everything_in_application_support() {
        Places places = new Places("Mac OS X", Map.of("XDG_DATA_HOME", "/ignored"), HOME);
        assertThat(places.data()).isEqualTo(HOME.resolve("Library/Application Support/Lemonade Journal"));
        assertThat(places.config()).startsWithRaw(places.data());
        assertThat(places.cache()).isEqualTo(HOME.resolve("Library/Caches/Lemonade Journal"));
    }

    @Test
    void windows_uses_the_roaming_folder_for_data_and_the_local_one_for_the_rest() {
        Path roaming = HOME.resolve("Roaming");
        Places places = new Places("Windows 11", Map.of("APPDATA", roaming.toString()), HOME);
        assertThat(places.data()).isEqualTo(roaming.resolve("Lemonade Journal"));
        assertThat(places.state()).isEqualTo(HOME.resolve("AppData/Local/Lemonade Journal/state"));
    }
}
