package lemonade.ui.trash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.domain.Incident;
import lemonade.domain.Trashed;
import lemonade.journal.Ids;
import lemonade.journal.Journal;
import lemonade.support.SampleJournal;
import lemonade.ui.common.HandDelays;
import lemonade.ui.common.SameThread;
import lemonade.ui.common.Toasts;
import lemonade.words.Words;

class TrashModelTest {

    @TempDir
    Path folder;

    private final Toasts toasts = new Toasts(new HandDelays());
    private Journal journal;
    private TrashModel model;
    private Incident incident;

    @BeforeEach
    void throwSomethingAway() {
        journal = SampleJournal.empty(folder);
        model = new TrashModel(journal, new SameThread(), toasts, new Words(Locale.UK), SampleJournal.CLOCK);
        journal.onChange(_ -> model.load());
        incident = journal.incidents().save(Incident.titled(Ids.next(), "Wrong file sent", SampleJournal.NOW));
        journal.incidents().trash(incident.id());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void what_was_thrown_away_is_there_for_thirty_days() {
        assertThat(model.all()).singleElement().satisfies(trashed -> {
            assertThat(trashed.title()).isEqualTo("Wrong file sent");
            assertThat(model.daysLeft(trashed)).isEqualTo(30);
        });
    }

    @ParameterizedTest @CsvSource({"0, 30", "1, 29", "30, 0", "31, 0"})
    void the_days_left_are_counted_down(int daysAgo, long left) {
        assertThat(model.daysLeft(new Trashed(incident, "x", SampleJournal.NOW.minusDays(daysAgo)))).isEqualTo(left);
    }

    @Test
    void putting_back_can_be_taken_back() {
        model.putBack(model.all().getFirst());
        assertThat(journal.incidents().find(incident.id())).isPresent();
        assertThat(model.all()).isEmpty();
        toasts.undoLatest();
        assertThat(journal.incidents().find(incident.id())).isEmpty();
        assertThat(model.all()).hasSize(1);
    }

    @Test
    void one_thing_can_be_removed_for_good() {
        model.removeForGood(model.all().getFirst());
        assertThat(model.all()).isEmpty();
        assertThat(journal.undo().canUndo()).isFalse();
    }

    @Test
    void the_whole_trash_can_be_emptied() {
        model.empty();
        assertThat(model.all()).isEmpty();
        assertThat(toasts.shown()).extracting(Toasts.Toast::text).containsExactly("The Trash is empty");
    }
}
