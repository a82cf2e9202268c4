package lemonade.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the journal, version by version. A migration that was released never changes. */
final class Schema {

    /** "LMNJ": marks an SQLite file as a journal. */
    static final int APPLICATION_ID = 0x4C4D4E4A;

    private static final List<String> MIGRATIONS = List.of("001_journal.sql");

    /** The version this program writes. */
    static final int VERSION = MIGRATIONS.size();

    /** Every table whose rows carry their hash. */
    static final List<Table> TABLES = Stream.of(
            List.of(SettingsStore.TABLE, IncidentTable.TABLE, SaveStore.TABLE, HistoryStore.TABLE, TrashStore.TABLE),
            CustomerStore.TABLES,
            IncidentParts.TABLES,
            LessonStore.TABLES,
            ChecklistStore.TABLES,
            ReviewStore.TABLES)
            .flatMap(List::stream)
            .toList();

    private Schema() {}

    /** Brings a file from a version to ours; to be called within a transaction. */
    static void migrate(Database database, int from) {
        for (int version = from; version < VERSION; version++) {
            database.script(read(MIGRATIONS.get(version)));
        }
        database.execute("PRAGMA application_id = " + APPLICATION_ID);
        database.execute("PRAGMA user_version = " + VERSION);
    }

    /** The name of something in the file that is not ours or differs from ours, such as a foreign trigger. */
    static Optional<String> foreignTo(Database database, int version) {
        Set<Entry> expected = expected(version);
        return entries(database).stream()
                .filter(entry -> !expected.contains(entry))
                .map(Entry::name)
                .findFirst()
                .or(() -> missing(database, expected));
    }

    private static Optional<String> missing(Database database, Set<Entry> expected) {
        Set<Entry> present = Set.copyOf(entries(database));
        return expected.stream().filter(entry -> !present.contains(entry)).map(Entry::name).findFirst();
    }

    private record Entry(String type, String name, String sql) {}

    private static List<Entry> entries(Database database) {
        return database.list(
                "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
                cells -> new Entry(cells.text(), cells.text(), cells.text()));
    }

    private static Set<Entry> expected(int version) {
        try (Database model = Database.inMemory()) {
            for (int done = 0; done < version; done++) {
                model.script(read(MIGRATIONS.get(done)));
            }
            return entries(model).stream().collect(Collectors.toUnmodifiableSet());
        }
    }

    private static String read(String migration) {
        try (InputStream in =
                Objects.requireNonNull(Schema.class.getResourceAsStream("migrations/" + migration), migration)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
