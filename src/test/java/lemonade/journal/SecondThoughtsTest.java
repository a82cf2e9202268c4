package lemonade.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Incident;
import lemonade.domain.view.IncidentFilter;
import lemonade.support.HandClock;
import lemonade.support.TestJournal;

/** History, undo and the Trash: nothing the owner does is final before they say so. */
class SecondThoughtsTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();
    private Journal journal;

    @BeforeEach
    void open() {
        journal = Journal.create(
                folder.resolve("journal.lemonade"),
                TestJournal.settings(),
                new Surroundings(clock, folder.resolve("backups"), folder.resolve("state")));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private Incident save(UUID id, String story) {
        Incident incident = journal.incidents()
                .find(id)
                .orElse(Incident.titled(id, "Cold soup", TestJournal.now()));
        return journal.incidents().save(incident.withStory(story));
    }

    private List<String> versions(UUID id) {
        return journal.incidents().history(id).stream().map(version -> version.incident().story()).toList();
    }

    @Test
    void historyKeepsOneVersionForTenMinutesOfEditing() {
        UUID id = Ids.next();
        for (int minute = 0; minute < 35; minute++) {
            save(id, "minute " + minute);
            clock.forward(Duration.ofMinutes(1));
        }
        assertThat(versions(id)).containsExactly("minute 30", "minute 20", "minute 10", "minute 0");
    }

    @Test
    void anEditAfterAPauseKeepsWhatStoodThroughThePause() {
        UUID id = Ids.next();
        save(id, "first");
        save(id, "typed on");
        clock.forward(Duration.ofDays(3));
        save(id, "second thoughts");
        assertThat(versions(id)).containsExactly("typed on", "first");
    }

    @Test
    void savingWhatIsStoredAlreadyIsNoVersionAndNoStep() {
        UUID id = Ids.next();
        Incident saved = save(id, "same");
        clock.forward(Duration.ofHours(1));
        journal.undo().undo();
        journal.undo().redo();
        Incident again = journal.incidents().get(id);
        assertThat(again).isEqualTo(saved);
        assertThat(save(id, "same").updatedAt()).isEqualTo(saved.updatedAt());
        assertThat(versions(id)).isEmpty();
    }

    @Test
    void quickSavesOfOneEntryAreOneStepBack() {
        UUID id = Ids.next();
        save(id, "before");
        clock.forward(Duration.ofMinutes(1));
        for (String typed : List.of("c", "co", "col", "cold")) {
            save(id, typed);
            clock.forward(Duration.ofMillis(400));
        }
        journal.undo().undo();
        assertThat(journal.incidents().get(id).story()).isEqualTo("before");
        journal.undo().redo();
        assertThat(journal.incidents().get(id).story()).isEqualTo("cold");
    }

    @Test
    void anUndoneNewEntryIsInTheTrashNotLost() {
        UUID id = Ids.next();
        save(id, "typed in a hurry");
        journal.undo().undo();
        assertThat(journal.incidents().find(id)).isEmpty();
        assertThat(journal.trash().all()).extracting(trashed -> trashed.body().id()).containsExactly(id);
        journal.undo().redo();
        assertThat(journal.incidents().get(id).story()).isEqualTo("typed in a hurry");
        assertThat(journal.trash().all()).isEmpty();
    }

    @Test
    void theTrashKeepsForThirtyDaysToTheSecond() {
        UUID id = Ids.next();
        save(id, "gone");
        journal.incidents().trash(id);
        clock.forward(Duration.ofDays(30));
        journal.trash().purgeOld();
        assertThat(journal.trash().all()).hasSize(1);
        clock.forward(Duration.ofSeconds(1));
        journal.trash().purgeOld();
        assertThat(journal.trash().all()).isEmpty();
        assertThat(journal.incidents().history(id)).isEmpty();
        assertThat(journal.undo().canUndo()).as("nothing leads back to what is gone for good").isFalse();
    }

    @Test
    void severalThrownAwayTogetherComeBackTogether() {
        List<UUID> ids = List.of(Ids.next(), Ids.next(), Ids.next());
        ids.forEach(id -> save(id, "one of three"));
        journal.incidents().trash(ids);
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isZero();
        journal.undo().undo();
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isEqualTo(3);
    }
}
