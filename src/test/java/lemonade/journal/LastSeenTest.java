package lemonade.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.domain.Incident;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.IncidentRow;
import lemonade.domain.view.Page;
import lemonade.support.TestJournal;

/** A journal that lost most of its incidents overnight is noticed; one that its owner thinned out is not. */
class LastSeenTest {

    @TempDir
    Path folder;

    private final UUID id = UUID.randomUUID();

    @ParameterizedTest @CsvSource({
        "412, 0, true", "412, 205, true", "412, 206, false", "412, 411, false", "412, 900, false",
        "10, 4, true", "10, 5, false", "9, 0, false", "0, 0, false"
    })
    void lessThanHalfOfTenOrMoreIsNoticed(long before, long now, boolean noticed) {
        LastSeen lastSeen = new LastSeen(folder, id);
        lastSeen.remember(before);
        assertThat(new LastSeen(folder, id).hasShrunkTo(now)).isEqualTo(noticed);
    }

    @Test
    void withoutAMemoryNothingIsNoticed() throws IOException {
        LastSeen lastSeen = new LastSeen(folder, id);
        assertThat(lastSeen.hasShrunkTo(0)).isFalse();
        lastSeen.remember(99);
        lastSeen.forget();
        assertThat(lastSeen.hasShrunkTo(0)).isFalse();
        lastSeen.remember(99);
        Files.writeString(folder.resolve("journals").resolve(id + ".count"), "ninety-nine");
        assertThat(lastSeen.hasShrunkTo(0)).isFalse();
    }

    @Test
    void aStateFolderThatCannotBeWrittenDoesNotDisturb() throws IOException {
        Path file = Files.writeString(folder.resolve("not a folder"), "");
        assertThatCode(() -> new LastSeen(file, id).remember(5)).doesNotThrowAnyException();
    }

    /** The journal is not closed but dropped, as by a power cut. */
    @Test
    void aJournalThinnedOutOnPurposeOpensEvenAfterAPowerCut() throws IOException {
        Journal journal = TestJournal.create(folder);
        for (int i = 0; i < 20; i++) {
            journal.incidents().save(Incident.titled(Ids.next(), "Mishap " + i, TestJournal.now()));
        }
        journal.close();
        journal = TestJournal.reopen(folder);
        journal.incidents()
                .page(IncidentFilter.NONE, new Page.Start.First(), 19)
                .rows()
                .stream()
                .map(IncidentRow::id)
                .forEach(journal.incidents()::trash);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("journal.lemonade");
        Files.copy(journal.file(), elsewhere);
        try (Journal after = Journal.open(elsewhere, Access.WRITE, TestJournal.around(folder))) {
            assertThat(after.incidents().count(IncidentFilter.NONE)).isEqualTo(1);
        } finally {
            journal.close();
        }
    }
}
