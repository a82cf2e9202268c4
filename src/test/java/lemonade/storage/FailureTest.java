package lemonade.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import lemonade.domain.Incident;
import lemonade.domain.Trouble;
import lemonade.domain.Trouble.Kind;
import lemonade.domain.view.IncidentFilter;
import lemonade.insight.Digests;
import lemonade.support.AnyAggregates;
import lemonade.support.RawFile;
import lemonade.support.TestJournal;

/** After a failure in the middle of a save nothing of it is there, and the next save works without a restart. */
class FailureTest {

    @TempDir
    Path folder;

    private final AnyAggregates any = new AnyAggregates(99);
    private Path file;
    private Stores stores;

    @BeforeEach
    void open() {
        file = folder.resolve("journal.lemonade");
        JournalFile.create(file, TestJournal.settings());
        stores = new Stores(Database.open(file, Database.Mode.WRITE), () -> {});
        save(incident());
    }

    @AfterEach
    void close() {
        stores.close();
    }

    private Incident incident() {
        return any.incident().withAttachments(List.of()).withContacts(List.of());
    }

    private void save(Incident incident) {
        stores.write(() -> {
            stores.incidents().insert(incident, Digests.of(incident, false));
            return null;
        });
    }

    private boolean isThere(UUID id) {
        return stores.read(() -> stores.incidents().find(id)).isPresent();
    }

    private void nothingIsHalfThere(UUID lost) {
        assertThat(isThere(lost)).isFalse();
        assertThat(stores.checks().run(true).findings()).isEmpty();
        Incident next = incident();
        save(next);
        assertThat(stores.read(() -> stores.incidents().find(next.id()))).contains(next);
        assertThat(stores.checks().run(true).findings()).isEmpty();
    }

    /** With ROLLBACK, SQLite drops the transaction by itself, as it does when the disk is full. */
    @ParameterizedTest @ValueSource(strings = {"ROLLBACK", "ABORT", "FAIL"})
    void aStatementThatFailsLate(String how) {
        RawFile.run(file, "CREATE TRIGGER late BEFORE INSERT ON incident_search_docsize BEGIN SELECT RAISE(" + how
                + ", 'planted'); END");
        Incident lost = incident();
        assertThatThrownBy(() -> save(lost)).isInstanceOf(Trouble.class);
        RawFile.run(file, "DROP TRIGGER late");
        nothingIsHalfThere(lost.id());
    }

    @Test
    void aCommitThatFails() {
        Incident lost = incident().withCustomer(UUID.randomUUID());
        assertThatThrownBy(() -> stores.write(() -> {
            stores.incidents().insert(lost, Digests.of(lost, false));
            stores.database().execute("PRAGMA defer_foreign_keys = ON");
            stores.database()
                    .update("INSERT INTO incident_why VALUES(987654321, 0, 'nobody''s', 0)");
            return null;
        })).isInstanceOf(Trouble.class);
        nothingIsHalfThere(lost.id());
    }

    @ParameterizedTest @ValueSource(ints = {0, 1, 2, 3, 5, 8, 13})
    void aDiskThatIsFullAfterAFewMorePages(int pages) {
        long size = stores.database().number("PRAGMA page_count");
        stores.database().execute("PRAGMA max_page_count = " + (size + pages));
        Incident lost = incident().withStory("more than fits ".repeat(10_000));
        assertThatThrownBy(() -> save(lost))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(Kind.FULL));
        nothingIsHalfThere(lost.id());
    }

    @Test
    void aMistakeOfOurOwn() {
        Incident lost = incident();
        assertThatThrownBy(() -> stores.write(() -> {
            stores.incidents().insert(lost, Digests.of(lost, false));
            throw new IllegalStateException("planted");
        })).hasMessage("planted");
        nothingIsHalfThere(lost.id());
    }

    @Test
    void aCancelledQueryIsCancelledAndTheNextOneAnswers() throws InterruptedException {
        Thread stopper = Thread.ofPlatform().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                stores.cancel();
                Thread.onSpinWait();
            }
        });
        try {
            assertThatThrownBy(() -> stores.read(() -> stores.database()
                    .number("WITH RECURSIVE c(n) AS"
                            + " (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c")))
                    .isInstanceOfSatisfying(
                            Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(Kind.CANCELLED));
            Incident saved = incident();
            save(saved);
            stopper.interrupt();
            stopper.join();
            assertThat(isThere(saved.id())).as("a save is never cut off").isTrue();
        } finally {
            stopper.interrupt();
        }
    }

    @Test
    void howeverOftenASearchIsCancelledTheNextOneAnswers() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            save(incident());
        }
        Thread stopper = Thread.ofPlatform().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                stores.cancel();
                Thread.yield();
            }
        });
        int cancelled = 0;
        try {
            for (int i = 0; i < 500; i++) {
                try {
                    stores.search().find(List.of("a"), IncidentFilter.NONE, 100);
                } catch (Trouble trouble) {
                    assertThat(trouble.kind()).isEqualTo(Kind.CANCELLED);
                    cancelled++;
                }
            }
        } finally {
            stopper.interrupt();
            stopper.join();
        }
        assertThat(cancelled).isPositive();
        assertThat(stores.search().find(List.of("a"), IncidentFilter.NONE, 100)).isNotEmpty();
    }

    @Test
    void anUnreadableValueIsDamageNotACrash() {
        Incident saved = incident();
        save(saved);
        stores.database().update("UPDATE incident SET noticed_by = 'nobody knows' WHERE n = 2");
        assertThatThrownBy(() -> isThere(saved.id()))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(Kind.DAMAGED));
        assertThat(stores.checks().run(false).findings()).isNotEmpty();
    }
}
