package lemonade.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Incident;
import lemonade.domain.Trouble;
import lemonade.domain.view.Backup;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.Page;
import lemonade.support.TestJournal;

/** Backups are whole, verified and thinned; a restore loses nothing. */
class BackupsTest {

    @TempDir
    Path folder;

    private Journal journal;

    @BeforeEach
    void open() {
        journal = TestJournal.create(folder);
        journal.incidents().save(Incident.titled(Ids.next(), "Cold soup", TestJournal.now()));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aBackupHoldsEverythingAndLiesInAPrivateFolder() throws IOException {
        Backup backup = journal.backups().now();
        assertThat(Backups.lookInside(backup.file()).incidents()).isEqualTo(1);
        assertThat(journal.backups().list()).containsExactly(backup);
        assertThat(Files.getPosixFilePermissions(backup.file())).hasSize(2);
        try (var files = Files.list(backup.file().getParent())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aRestoreBringsBackWhatWasAndSetsThePresentAside() {
        Backup backup = journal.backups().now();
        journal.incidents().save(Incident.titled(Ids.next(), "Second", TestJournal.now()));
        Path file = journal.file();
        journal.close();
        Optional<Path> aside = Backups.restore(backup.file(), file, TestJournal.around(folder));
        journal = TestJournal.reopen(folder);
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isEqualTo(1);
        assertThat(aside).hasValueSatisfying(path -> assertThat(
                Backups.lookInside(path).incidents())
                .isEqualTo(2));
    }

    @Test
    void aRestoreNeedsNoReadableJournal() throws IOException {
        Backup backup = journal.backups().now();
        Path file = journal.file();
        journal.close();
        Files.writeString(file, "This is not a database at all, but it must not get lost.");
        Optional<Path> aside = Backups.restore(backup.file(), file, TestJournal.around(folder));
        journal = TestJournal.reopen(folder);
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isEqualTo(1);
        assertThat(aside.orElseThrow()).content().startsWith("This is not");
    }

    @Test
    void anOpenJournalIsNotReplaced() {
        Backup backup = journal.backups().now();
        assertThatThrownBy(() -> Backups.restore(backup.file(), journal.file(), TestJournal.around(folder)))
                .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.kind())
                        .isEqualTo(Trouble.Kind.LOCKED));
    }

    @Test
    void aCutOffBackupIsRefusedAndNothingChanges() throws IOException {
        Backup backup = journal.backups().now();
        Path cut = folder.resolve("cut.lemonade");
        byte[] bytes = Files.readAllBytes(backup.file());
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        Path file = journal.file();
        journal.close();
        assertThatThrownBy(() -> Backups.restore(cut, file, TestJournal.around(folder)))
                .isInstanceOf(Trouble.class);
        journal = TestJournal.reopen(folder);
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isEqualTo(1);
    }

    @Test
    void aSecondFolderGetsItsOwnVerifiedCopy() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Backup backup = journal.backups().now();
        Path copy = journal.backups().copyTo(backup, stick);
        assertThat(Backups.listIn(stick)).extracting(Backup::file).containsExactly(copy);
        assertThat(Backups.verify(copy).incidents()).isEqualTo(1);
    }

    @Test
    void manyBackupsAreThinnedAsTheyAreMade() {
        Path file = journal.file();
        journal.close();
        for (int day = 0; day < 40; day++) {
            Instant time = TestJournal.NOW.plusSeconds(86_400L * day);
            Surroundings around = new Surroundings(
                    Clock.fixed(time, TestJournal.ZONE), folder.resolve("backups"), folder.resolve("state"));
            try (Journal later = Journal.open(file, Access.WRITE, around)) {
                later.backups().now();
            }
        }
        journal = TestJournal.reopen(folder);
        List<Backup> kept = journal.backups().list();
        assertThat(kept).hasSizeBetween(14, 14 + 8 + 3);
        assertThat(kept.getFirst().madeAt()).isEqualTo(TestJournal.NOW.plusSeconds(86_400L * 39));
    }

    @Test
    void aJournalThatSuddenlyLostMostOfItsIncidentsIsNotOpenedUnasked() throws IOException {
        for (int i = 0; i < 30; i++) {
            journal.incidents().save(Incident.titled(Ids.next(), "Mishap " + i, TestJournal.now()));
        }
        Path file = journal.file();
        Path other = Files.createDirectory(folder.resolve("other"));
        journal.backups().to(other.resolve("full.lemonade"));
        journal.incidents()
                .page(IncidentFilter.NONE, new Page.Start.First(), 100)
                .rows()
                .stream()
                .skip(5)
                .forEach(row -> journal.incidents().trash(row.id()));
        journal.backups().to(other.resolve("few.lemonade"));
        journal.close();
        Backups.restore(other.resolve("full.lemonade"), file, TestJournal.around(folder));
        TestJournal.reopen(folder).close();
        Files.copy(other.resolve("few.lemonade"), file, StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> TestJournal.reopen(folder))
                .isInstanceOfSatisfying(Trouble.class, trouble -> {
                    assertThat(trouble.kind()).isEqualTo(Trouble.Kind.SHRUNK);
                    assertThat(trouble.details()).contains(31L, 5L);
                });
        Journal.acceptAsIs(file, TestJournal.around(folder));
        journal = TestJournal.reopen(folder);
    }

    @Test
    void anUntouchedJournalIsSound() {
        assertThat(journal.check(true).findings()).isEmpty();
        assertThat(journal.check(false).rows()).isPositive();
    }
}
