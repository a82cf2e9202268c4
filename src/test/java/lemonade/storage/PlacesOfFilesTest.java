package lemonade.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import lemonade.domain.Trouble;
import lemonade.domain.Trouble.Kind;
import lemonade.domain.view.Contents;
import lemonade.support.RawFile;
import lemonade.support.TestJournal;

/** A journal may lie anywhere, under any name, and is its owner's alone. */
class PlacesOfFilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void onPosix() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    @ParameterizedTest @ValueSource(strings = {
        "what? a journal",
        "#1 & 100%25 %41",
        "Mein Büchlein; DROP TABLE 'x'",
        "file:weird?mode=memory",
        "日本語 🍋",
        "back\\slash",
        "-journal"
    })
    void anyNameWillDo(String name) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name + " folder"));
        Path file = place.resolve(name);
        JournalFile.create(file, TestJournal.settings());
        try (Stores stores = JournalFile.openToWrite(file, _ -> {})) {
            BackupCopies.accept(BackupCopies.draft(stores, place), place.resolve("copy of " + name));
        }
        try (Stores stores = JournalFile.openToRead(file)) {
            assertThat(stores.read(() -> stores.settings().find())).isPresent();
        }
        assertThat(BackupCopies.verify(place.resolve("copy of " + name)))
                .isEqualTo(new Contents(0, 0, 0, 0, 0, null));
        try (Stream<Path> files = Files.list(place)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(name, "copy of " + name, "." + name + ".lock");
        }
    }

    @Test
    void whatWeMakeOnlyItsOwnerCanOpen() throws IOException {
        Path file = folder.resolve("journal.lemonade");
        JournalFile.create(file, TestJournal.settings());
        try (Stores stores = JournalFile.openToWrite(file, _ -> {})) {
            BackupCopies.accept(BackupCopies.draft(stores, folder), folder.resolve("copy.lemonade"));
            stores.write(() -> {
                stores.settings().put(TestJournal.settings());
                stores.database().execute("PRAGMA cache_spill = ON");
                assertThat(modes()).as("while it is being written").hasSizeGreaterThanOrEqualTo(4);
                assertThat(modes()).allMatch(mode -> mode.equals("rw-------"));
                return null;
            });
        }
    }

    private List<String> modes() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(PlacesOfFilesTest::mode).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileOfTheOwnersOwnMakingKeepsItsMode() throws IOException {
        Path file = folder.resolve("journal.lemonade");
        JournalFile.create(file, TestJournal.settings());
        Files.setPosixFilePermissions(file, EnumSet.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_READ));
        JournalFile.openToWrite(file, _ -> {}).close();
        assertThat(mode(file)).isEqualTo("rw-r-----");
    }

    @Test
    void whoeverComesThroughALinkMeetsTheSameLock() throws IOException {
        Path file = folder.resolve("journal.lemonade");
        JournalFile.create(file, TestJournal.settings());
        Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("elsewhere")).resolve("link"), file);
        try (Stores _ = JournalFile.openToWrite(link, _ -> {})) {
            assertThatThrownBy(() -> JournalFile.openToWrite(file, _ -> {}))
                    .isInstanceOfSatisfying(
                            Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(Kind.LOCKED));
        }
    }

    @Test
    void theConnectionIsAsSafeAsWasMeasured() {
        Path file = folder.resolve("journal.lemonade");
        JournalFile.create(file, TestJournal.settings());
        try (Stores stores = JournalFile.openToWrite(file, _ -> {})) {
            Database database = stores.database();
            assertThat(pragma(database, "journal_mode")).isEqualTo("delete");
            assertThat(pragma(database, "synchronous")).as("EXTRA").isEqualTo("3");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(database, "trusted_schema")).isEqualTo("0");
            assertThat(pragma(database, "cell_size_check")).isEqualTo("1");
            assertThat(pragma(database, "secure_delete")).isEqualTo("1");
            assertThat(pragma(database, "temp_store")).as("MEMORY").isEqualTo("2");
            assertThat(pragma(database, "busy_timeout")).isEqualTo("30000");
            assertThat(database.first("SELECT v FROM incident_search_config WHERE k = 'secure-delete'", Cells::whole))
                    .contains(1L);
        }
        assertThat(RawFile.rows(file, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                + " AND strict = 0 AND name NOT LIKE 'sqlite%'"))
                .isEmpty();
    }

    private static String pragma(Database database, String name) {
        return database.first("PRAGMA " + name, Cells::text).orElse("");
    }
}
