package lemonade.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Aggregate;
import lemonade.domain.IncidentBuilder;
import lemonade.domain.Text;
import lemonade.domain.Trouble;
import lemonade.journal.Bulk;
import lemonade.journal.Ids;
import lemonade.journal.Journal;

/**
 * Brings in a table as incidents, one for each row that can be read, in one transaction. A row that came in before is
 * recognised and skipped, also when its incident has been edited or thrown away since.
 */
public final class CsvImport {

    private static final int STEP = 200;

    private final Journal journal;
    private final Clock clock;
    private final ImportMap map;

    public CsvImport(Journal journal, Clock clock, ImportMap map) {
        this.journal = journal;
        this.clock = clock;
        this.map = map;
    }

    /**
     * Brings the table in.
     *
     * @throws Trouble MISSING, UNREADABLE_VALUE when the map does not fit the table, CANCELLED; nothing is changed then
     */
    public ImportReport run(Path file, Progress progress) {
        Currency usual = usual();
        return journal.bulk().run(writer -> read(file, writer, usual, progress));
    }

    /** Says what {@link #run} would do, and changes nothing. */
    public ImportReport rehearse(Path file, Progress progress) {
        Currency usual = usual();
        return journal.bulk().rehearse(writer -> read(file, writer, usual, progress));
    }

    private Currency usual() {
        String code = map.about(ImportMap.CURRENCY);
        try {
            return code == null ? journal.settings().get().currency() : Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, unknown, ImportMap.CURRENCY + " = " + code, "EUR");
        }
    }

    private ImportReport read(Path file, Bulk.Writer writer, Currency usual, Progress progress) {
        if (!Files.isRegularFile(file)) {
            throw new Trouble(Trouble.Kind.MISSING, file);
        }
        ImportReport.Tally tally = new ImportReport.Tally();
        try (Table table = new Table(file, map.layout(), tally::unreadable)) {
            new Reading(table, writer, usual, tally).all(progress);
        } catch (IOException unreadable) {
            throw FileTrouble.of(file, unreadable);
        }
        return tally.report();
    }

    private final class Reading {

        private final Table table;
        private final Bulk.Writer writer;
        private final ImportReport.Tally tally;
        private final RowIncident rows;
        private final RowKeys keys;
        private final OffsetDateTime now = OffsetDateTime.now(clock);
        private final Map<String, UUID> customers = new HashMap<>();

        Reading(Table table, Bulk.Writer writer, Currency usual, ImportReport.Tally tally) {
            this.table = table;
            this.writer = writer;
            this.tally = tally;
            MapReader reader = new MapReader(map, table.header(), clock.getZone(), LocalDate.now(clock));
            rows = new RowIncident(reader, map, Ids::next, usual);
            keys = new RowKeys(table.header());
        }

        void all(Progress progress) throws IOException {
            long done = 0;
            for (Row row = table.next(); row != null; row = table.next()) {
                one(row);
                if (++done % STEP == 0) {
                    writer.stopIfCancelled();
                    progress.reached(done, table.share());
                }
            }
        }

        private void one(Row row) {
            String key = keys.next(row);
            try {
                if (writer.knowsImportKey(key)) {
                    tally.already();
                    return;
                }
                if (row.hasMoreThan(table.header().size())) {
                    throw new UnreadableCell(row, "", "", Unreadable.Reason.MORE_CELLS_THAN_COLUMNS,
                            String.valueOf(table.header().size()));
                }
                IncidentBuilder start = IncidentBuilder.builder()
                        .id(Ids.next())
                        .importKey(key)
                        .createdAt(now)
                        .updatedAt(now);
                // Read whole before anything is written: a row that turns out unreadable leaves no customer behind.
                var incident = rows.read(row, start);
                writer.add(incident.withCustomer(customer(rows.customer(row))));
                tally.added(Aggregate.Kind.INCIDENT);
            } catch (UnreadableCell cell) {
                tally.unreadable(cell.what());
            }
        }

        private @Nullable UUID customer(String name) {
            return name.isEmpty()
                    ? null
                    : customers.computeIfAbsent(Text.key(name), _ -> writer.obtainCustomer(name).id());
        }
    }
}
