package lemonade.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import lemonade.domain.Incident;
import lemonade.domain.Settings;
import lemonade.domain.view.IncidentFilter;
import lemonade.exchange.CsvImport;
import lemonade.exchange.ImportMap;
import lemonade.exchange.JsonExport;
import lemonade.exchange.JsonImport;
import lemonade.exchange.Progress;
import lemonade.exchange.Selection;
import lemonade.journal.Journal;
import lemonade.journal.Surroundings;

/** The way out and the way in, against reading every cell and inserting every row. */
final class ExchangeBench {

    private static final List<String> TABLES = List.of("settings", "customer", "nickname", "incident", "incident_tag",
            "incident_why", "contact", "apology", "apology_accepted_hint", "amends", "action", "follow_up",
            "owed_move", "worst_case", "outcome", "attachment", "lesson", "lesson_incident", "rehearsal", "save");
    private static final Progress SILENT = (_, _) -> {};
    private static final int AT_ONCE = 500;

    private final Journal journal;
    private final Raw raw;
    private final Path folder;
    private final long size;
    private final Results results;
    private final Surroundings around;
    private final Settings settings;
    /** What the raw side spent on reading the rows that it then inserted. */
    private Duel.Time reading = new Duel.Time(0, 0);

    ExchangeBench(Journal journal, Raw raw, Path folder, long size, Results results, Surroundings around) {
        this.journal = journal;
        this.raw = raw;
        this.folder = folder;
        this.size = size;
        this.results = results;
        this.around = around;
        this.settings = journal.settings().get();
    }

    void run() throws Exception {
        int turns = size <= 1000 ? 5 : size <= 10_000 ? 2 : 1;
        duel("export as JSON", this::exportJson, this::readAll, turns);
        duel("import of JSON", this::importJson, this::insertAll, turns);
        writeCsv();
        duel("import of CSV", this::importCsv, this::insertAll, turns);
    }

    /** In turns, without warming up where it takes seconds. */
    private void duel(String what, Duel.Work ours, Duel.Work plain, int turns) throws Exception {
        List<Duel.Time> mine = new ArrayList<>();
        List<Duel.Time> theirs = new ArrayList<>();
        for (int i = 0; i < turns + (turns > 1 ? 1 : 0); i++) {
            mine.add(Duel.time(ours));
            reading = new Duel.Time(0, 0);
            theirs.add(Duel.time(plain).minus(reading));
        }
        int warm = mine.size() - turns;
        results.add(size, what, new Duel(mine.subList(warm, mine.size()), theirs.subList(warm, theirs.size())), 3);
    }

    private void exportJson() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("all.json"))) {
            new JsonExport(journal, Clock.systemUTC(), Selection.EVERYTHING).write(out, SILENT);
        }
    }

    private void readAll() throws SQLException {
        for (String table : TABLES) {
            raw.drain("SELECT * FROM " + table);
        }
    }

    private void importJson() throws IOException {
        inNewJournal(into -> new JsonImport(into, around.clock()).run(folder.resolve("all.json"), SILENT));
    }

    private void importCsv() throws IOException {
        inNewJournal(into -> new CsvImport(into, around.clock(), ImportMap.read(folder.resolve("map.json")))
                .run(folder.resolve("all.csv"), SILENT));
    }

    private void inNewJournal(Consumer<Journal> work) throws IOException {
        Path file = folder.resolve("into.lemonade");
        Files.deleteIfExists(file);
        try (Journal into = Journal.create(file, settings.withId(UUID.randomUUID()), around)) {
            work.accept(into);
        }
    }

    /** Every row of every table, then every entry of the search index, in one transaction, as an import does. */
    private void insertAll() throws Exception {
        Path file = folder.resolve("raw into.lemonade");
        Files.deleteIfExists(file);
        Journal.create(file, settings.withId(UUID.randomUUID()), around).close();
        try (Raw into = new Raw(file)) {
            into.run("BEGIN IMMEDIATE", "DELETE FROM settings");
            for (String table : TABLES) {
                insertAll(into, table);
            }
            into.update("INSERT INTO incident_search(rowid, title, who, body)"
                    + " SELECT n, title, who, body FROM incident_text");
            into.run("COMMIT");
        }
    }

    private void insertAll(Raw into, String table) throws Exception {
        List<Object[]> rows = new ArrayList<>();
        long skipped = 0;
        do {
            long from = skipped;
            rows.clear();
            reading = reading.plus(Duel.time(() -> rows.addAll(raw.rows(
                    "SELECT * FROM " + table + " LIMIT " + AT_ONCE + " OFFSET " + from))));
            for (Object[] row : rows) {
                into.update("INSERT INTO " + table + " VALUES("
                        + String.join(",", Collections.nCopies(row.length, "?")) + ")", row);
            }
            skipped += rows.size();
        } while (rows.size() == AT_ONCE);
    }

    private void writeCsv() throws IOException {
        Files.writeString(folder.resolve("map.json"), """
                {"title":"{Title}","story":"{Story} {Words} {Sorry}","customer":"{Customer}","cause":"{Cause}",
                 "happenedAt":{"column":"Day","patterns":["yyyy-MM-dd"]},"tags":["{Kind}"]}""");
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("all.csv"))) {
            out.write("Title,Story,Words,Sorry,Customer,Cause,Day,Kind\n");
            journal.incidents().forEach(IncidentFilter.NONE, incident -> {
                try {
                    out.write(line(incident));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    private static String line(Incident incident) {
        return "\"%s\",\"%s\",\"%s\",\"%s\",\"Customer %s\",\"%s\",%s,%s%n".formatted(
                incident.title(), incident.story(), incident.contacts().getFirst().words(),
                incident.apologies().getFirst().words(), String.valueOf(incident.customer()).substring(0, 4),
                incident.cause(), incident.sortedBy().date(), incident.kindOfJob());
    }
}
