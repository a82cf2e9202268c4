package lemonade.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal of the environment comes before the one beside the launcher, and that before the usual one. */
class WhichJournalTest {

    private static final Path USUAL = Path.of("usual.lemonade");

    @TempDir
    Path folder;

    @Test
    void the_environment_comes_first_even_when_its_file_is_missing() throws IOException {
        Path portable = Files.createFile(folder.resolve("journal.lemonade"));
        assertThat(new WhichJournal("named.lemonade", portable, USUAL).file()).isEqualTo(Path.of("named.lemonade"));
    }

    @Test
    void a_file_beside_the_launcher_makes_the_program_portable() throws IOException {
        Path portable = Files.createFile(folder.resolve("journal.lemonade"));
        assertThat(new WhichJournal("", portable, USUAL).file()).isEqualTo(portable);
    }

    @Test
    void otherwise_it_is_the_usual_one() {
        assertThat(new WhichJournal(null, folder.resolve("none.lemonade"), USUAL).file()).isEqualTo(USUAL);
        assertThat(new WhichJournal(null, null, USUAL).file()).isEqualTo(USUAL);
    }
}
