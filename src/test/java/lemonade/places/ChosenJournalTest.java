package lemonade.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenJournalTest {

    @TempDir
    Path folder;

    @Test
    void a_journal_that_was_moved_is_found_again() throws IOException {
        Path journal = folder.resolve("Größe & Maß/мой журнал.lemonade");
        new ChosenJournal(folder.resolve("config")).remember(journal);
        assertThat(new ChosenJournal(folder.resolve("config")).find()).contains(journal);
    }

    @Test
    void nothing_chosen_or_nonsense_means_the_usual_place() throws IOException {
        ChosenJournal chosen = new ChosenJournal(folder);
        assertThat(chosen.find()).isEmpty();
        Files.writeString(folder.resolve("journal"), "relative/path");
        assertThat(chosen.find()).isEmpty();
        Files.write(folder.resolve("journal"), new byte[] {'/', 'a', 0, 'b'});
        assertThat(chosen.find()).isEmpty();
    }
}
