package lemonade.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tables of the journal, version by version. A migration that was released never changes; a later one may add
 * tables, and columns at the end of tables, without touching the hashes of rows.
 *
 * @param migrations the SQL that leads from each version to the next, beginning with an empty file
 */
record Schema(List<String> migrations) {

    /** "LMNJ": marks an SQLite file as a journal. */
    static final int APPLICATION_ID = 0x4C4D4E4A;

    /** What this program writes. */
    static final Schema OURS = new Schema(List.of(resource("001_journal.sql")));

    Schema {
        migrations = List.copyOf(migrations);
    }

    int version() {
        return migrations.size();
    }

    /** Every table whose rows carry their hash. */
    static final List<Table> TABLES = Stream.of(
            List.of(
                    SettingsStore.TABLE,
                    IncidentTable.TABLE,
                    IncidentStore.SPELLING,
                    SaveStore.TABLE,
                    HistoryStore.TABLE,
                    TrashStore.TABLE),
            CustomerStore.TABLES,
            IncidentParts.TABLES,
            LessonStore.TABLES,
            ChecklistStore.TABLES,
            ReviewStore.TABLES)
            .flatMap(List::stream)
            .toList();

    /** Brings a file from a version to ours; to be called within a transaction. */
    void migrate(Database database, int from) {
        migrations.subList(from, version()).forEach(database::script);
        database.execute("PRAGMA application_id = " + APPLICATION_ID);
        database.execute("PRAGMA user_version = " + version());
    }

    /** The name of something in the file that is not ours or differs from ours, such as a foreign trigger. */
    Optional<String> foreignTo(Database database, int version) {
        Set<Entry> expected = expected(version);
        Set<Entry> present = entries(database);
        return Stream.concat(
                present.stream().filter(entry -> !expected.contains(entry)),
                expected.stream().filter(entry -> !present.contains(entry)))
                .map(Entry::name)
                .findFirst();
    }

    private record Entry(String type, String name, String sql) {}

    private static Set<Entry> entries(Database database) {
        return Set.copyOf(database.list(
                "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
                cells -> new Entry(cells.text(), cells.text(), cells.text())));
    }

    private Set<Entry> expected(int version) {
        try (Database model = Database.inMemory()) {
            migrations.subList(0, version).forEach(model::script);
            return entries(model);
        }
    }

    private static String resource(String migration) {
        try (InputStream in =
                Objects.requireNonNull(Schema.class.getResourceAsStream("migrations/" + migration), migration)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
