package lemonade.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Trouble;
import lemonade.domain.Trouble.Kind;
import lemonade.domain.view.Contents;
import lemonade.support.AnyAggregates;
import lemonade.support.RawFile;
import lemonade.support.TestJournal;

/** An older journal is brought up to date in one step, after a verified backup, or stays as it was. */
class LadderTest {

    private static final Schema NEXT = with(
            "CREATE TABLE phrase(n INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;"
                    + "ALTER TABLE customer ADD COLUMN birthday TEXT;"
                    + "ALTER TABLE contact ADD COLUMN place TEXT NOT NULL DEFAULT ''");

    private static final Schema BROKEN = with(
            "CREATE TABLE phrase(n INTEGER PRIMARY KEY) STRICT; DELETE FROM customer;"
                    + " INSERT INTO nowhere VALUES(1)");

    @TempDir
    Path folder;

    private Path file;

    private static Schema with(String migration) {
        List<String> migrations = new ArrayList<>(Schema.OURS.migrations());
        migrations.add(migration);
        return new Schema(migrations);
    }

    @BeforeEach
    void makeJournal() {
        file = folder.resolve("journal.lemonade");
        JournalFile.create(file, TestJournal.settings());
        AnyAggregates any = new AnyAggregates(7);
        try (Stores stores = JournalFile.openToWrite(file, _ -> {})) {
            for (int i = 0; i < 5; i++) {
                stores.write(() -> {
                    stores.customers().insert(any.customer());
                    return null;
                });
            }
        }
    }

    private Path backUp(Stores older) {
        Path copy = folder.resolve("before.lemonade");
        BackupCopies.accept(BackupCopies.draft(older, folder), copy);
        return copy;
    }

    @Test
    void theBackupIsMadeAndVerifiedBeforeTheFirstStep() {
        try (Stores stores = JournalFile.openToWrite(file, NEXT, older -> {
            assertThat(older.database().number("PRAGMA user_version")).isEqualTo(1);
            backUp(older);
        })) {
            assertThat(stores.database().number("PRAGMA user_version")).isEqualTo(2);
            assertThat(stores.database().number("SELECT count(*) FROM customer")).isEqualTo(5);
            assertThat(stores.checks().run(true).findings()).as("hashes outlive added columns").isEmpty();
        }
        assertThat(BackupCopies.verify(folder.resolve("before.lemonade")))
                .isEqualTo(new Contents(0, 5, 0, 0, 0, null));
        JournalFile.openToWrite(file, NEXT, _ -> {
            throw new AssertionError("once is enough");
        }).close();
    }

    @Test
    void aFailingStepLeavesTheFileAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> JournalFile.openToWrite(file, BROKEN, this::backUp)).isInstanceOf(Trouble.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        JournalFile.openToWrite(file, _ -> {}).close();
        assertThat(BackupCopies.verify(folder.resolve("before.lemonade")).customers()).isEqualTo(5);
    }

    @Test
    void withoutABackupThereIsNoStep() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> JournalFile.openToWrite(file, NEXT, _ -> {
            throw new Trouble(Kind.FULL, folder);
        })).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(Kind.FULL));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        JournalFile.openToWrite(file, NEXT, this::backUp).close();
    }

    @Test
    void whoOnlyReadsDoesNotBringAJournalUpToDate() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> JournalFile.openToRead(file, NEXT))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(Kind.OLDER));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aProgramOfTodayRefusesAJournalOfTomorrow() throws IOException {
        JournalFile.openToWrite(file, NEXT, this::backUp).close();
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> JournalFile.openToWrite(file, _ -> {}))
                .isInstanceOfSatisfying(Trouble.class, trouble -> {
                    assertThat(trouble.kind()).isEqualTo(Kind.NEWER);
                    assertThat(trouble.details()).endsWith(2, 1);
                });
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    /** The check reads the columns from the file, so their order there has to be the one that rows are hashed in. */
    @Test
    void theTablesOfTheFileHaveTheColumnsThatRowsAreHashedIn() {
        for (Table table : Schema.TABLES) {
            assertThat(RawFile.rows(file, "SELECT name FROM pragma_table_info('" + table.name()
                    + "') WHERE name NOT IN ('n', 'row_hash') ORDER BY cid"))
                    .as(table.name())
                    .isEqualTo(table.columns().stream().map(List::of).toList());
        }
        assertThat(RawFile.rows(file, "SELECT DISTINCT m.name FROM sqlite_schema m, pragma_table_info(m.name) c"
                + " WHERE c.name = 'row_hash' AND m.type = 'table'"))
                .hasSize(Schema.TABLES.size());
    }
}
