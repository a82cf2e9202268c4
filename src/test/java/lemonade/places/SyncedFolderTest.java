package lemonade.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyncedFolderTest {

    @ParameterizedTest @CsvSource({
        "/home/mara/Dropbox/journal.lemonade, DROPBOX",
        "/home/mara/Dropbox (Personal)/a/b/journal.lemonade, DROPBOX",
        "/home/mara/OneDrive - Paper Fox/journal.lemonade, ONEDRIVE",
        "/Users/mara/Library/Mobile Documents/com~apple~CloudDocs/journal.lemonade, ICLOUD",
        "/Users/mara/Library/CloudStorage/GoogleDrive-mara@example.org/My Drive/journal.lemonade, GOOGLE_DRIVE",
        "/home/mara/Nextcloud/journal.lemonade, NEXTCLOUD",
        "/home/mara/ownCloud/journal.lemonade, NEXTCLOUD"
    })
    void a_service_is_known_by_the_name_of_its_folder(Path file, SyncedFolder service) {
        assertThat(SyncedFolder.around(file, _ -> false)).contains(service);
    }

    @ParameterizedTest @CsvSource({".stfolder, SYNCTHING", ".dropbox.cache, DROPBOX", ".nextcloudsync.log, NEXTCLOUD"})
    void a_service_is_known_by_what_it_leaves_in_a_folder(String mark, SyncedFolder service) {
        Path watched = Path.of("/home/mara/shared");
        assertThat(SyncedFolder.around(watched.resolve("deep/down/journal.lemonade"), watched.resolve(mark)::equals))
                .contains(service);
    }

    @ParameterizedTest @ValueSource(strings = {
        "/home/mara/.local/share/lemonade-journal/journal.lemonade",
        "/home/mara/dropboxes/journal.lemonade",
        "/home/mara/my drives/journal.lemonade",
        "/journal.lemonade"
    })
    void other_folders_raise_no_alarm(Path file) {
        assertThat(SyncedFolder.around(file, _ -> false)).isEmpty();
    }

    @Test
    void a_file_of_that_name_is_no_folder() {
        assertThat(SyncedFolder.around(Path.of("/home/mara/dropbox"), _ -> false)).isEqualTo(Optional.empty());
    }
}
