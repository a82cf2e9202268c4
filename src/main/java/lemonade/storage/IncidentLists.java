package lemonade.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Moment;
import lemonade.domain.NextStep;
import lemonade.domain.Severity;
import lemonade.domain.Stage;
import lemonade.domain.view.Found;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.IncidentRow;
import lemonade.domain.view.Page;
import lemonade.domain.view.Page.Cursor;
import lemonade.domain.view.Page.Start;

/** Reads incidents as lists show them, a page at a time, by the place after which it starts, never by an offset. */
public final class IncidentLists {

    private static final String COLUMNS =
            """
            SELECT i.n, i.sort_at, i.id, i.title, c.id, c.name, i.cause, i.kind_of_job, i.stage,
              i.next_step, i.next_due, i.severity, i.latest_mood, i.legal_hold""";

    private static final String ROW = COLUMNS + " FROM incident i LEFT JOIN customer c ON c.n = i.customer ";

    private record Placed(Cursor cursor, IncidentRow row) {}

    private final Database database;

    IncidentLists(Database database) {
        this.database = database;
    }

    public Page page(IncidentFilter filter, Start start, int size) {
        return switch (start) {
            case Start.First _ -> older(Conditions.of(filter), false, size);
            case Start.Last _ -> newer(Conditions.of(filter), false, size);
            case Start.OlderThan(Cursor cursor) ->
                    older(Conditions.of(filter).and("(i.sort_at, i.n) < (?, ?)", cursor.sortAt(), cursor.row()), true,
                            size);
            case Start.NewerThan(Cursor cursor) ->
                    newer(Conditions.of(filter).and("(i.sort_at, i.n) > (?, ?)", cursor.sortAt(), cursor.row()), true,
                            size);
            case Start.At(var day) -> {
                String next = day.plusDays(1).toString();
                boolean hasNewer = exists(Conditions.of(filter).and("i.sort_at >= ?", next));
                yield older(Conditions.of(filter).and("i.sort_at < ?", next), hasNewer, size);
            }
        };
    }

    private Page older(Conditions conditions, boolean hasNewer, int size) {
        List<Placed> rows = read(conditions, "ORDER BY i.sort_at DESC, i.n DESC", size + 1);
        boolean more = rows.size() > size;
        return pageOf(more ? rows.subList(0, size) : rows, hasNewer, more);
    }

    private Page newer(Conditions conditions, boolean hasOlder, int size) {
        List<Placed> rows = new ArrayList<>(read(conditions, "ORDER BY i.sort_at, i.n", size + 1));
        boolean more = rows.size() > size;
        List<Placed> kept = more ? rows.subList(0, size) : rows;
        Collections.reverse(kept);
        return pageOf(kept, more, hasOlder);
    }

    private static Page pageOf(List<Placed> rows, boolean hasNewer, boolean hasOlder) {
        return new Page(
                rows.stream().map(Placed::row).toList(),
                rows.isEmpty() ? null : rows.getFirst().cursor(),
                rows.isEmpty() ? null : rows.getLast().cursor(),
                hasNewer,
                hasOlder);
    }

    private List<Placed> read(Conditions conditions, String order, int limit) {
        return database.list(
                ROW + conditions.where() + order + " LIMIT " + limit, IncidentLists::read, conditions.arguments());
    }

    private boolean exists(Conditions conditions) {
        return database.number("SELECT EXISTS(SELECT 1 FROM incident i " + conditions.where() + ")",
                conditions.arguments())
                != 0;
    }

    public long count(IncidentFilter filter) {
        Conditions conditions = Conditions.of(filter);
        return database.number("SELECT count(*) FROM incident i " + conditions.where(), conditions.arguments());
    }

    /** An incident's id and its place in the list. */
    public record Place(UUID id, Cursor cursor) {}

    /** The incidents that a filter lets through, oldest first, from a place on. */
    public List<Place> placesAfter(IncidentFilter filter, @Nullable Cursor after, int limit) {
        Conditions conditions = Conditions.of(filter);
        if (after != null) {
            conditions = conditions.and("(i.sort_at, i.n) > (?, ?)", after.sortAt(), after.row());
        }
        return database.list(
                "SELECT i.id, i.sort_at, i.n FROM incident i " + conditions.where() + "ORDER BY i.sort_at, i.n LIMIT "
                        + limit,
                cells -> new Place(cells.id(), new Cursor(cells.text(), cells.whole())),
                conditions.arguments());
    }

    public Optional<IncidentRow> row(UUID id) {
        return database.first(ROW + "WHERE i.id = ?", IncidentLists::read, Values.bytesOf(id))
                .map(Placed::row);
    }

    /** The rows of these numbers, in their order, each with all the words it can be found by. */
    List<Found> found(List<Long> rows) {
        Map<Long, Found> found = HashMap.newHashMap(rows.size());
        database.each(
                COLUMNS + ", t.who || char(10) || t.body FROM incident i LEFT JOIN customer c ON c.n = i.customer"
                        + " JOIN incident_text t ON t.n = i.n WHERE i.n IN " + Database.MANY,
                cells -> {
                    Placed placed = read(cells);
                    found.put(placed.cursor().row(), new Found(placed.row(), cells.text()));
                },
                Database.many(rows));
        return rows.stream().map(found::get).toList();
    }

    /** Incidents of the same cause, then of the same customer, newest first, without the one itself. */
    public List<IncidentRow> seenBefore(UUID self, String causeKey, @Nullable UUID customer, int limit) {
        List<IncidentRow> rows = new ArrayList<>();
        if (!causeKey.isEmpty()) {
            rows.addAll(rows("WHERE i.cause_key = ? AND i.id <> ?", limit, causeKey, Values.bytesOf(self)));
        }
        if (customer != null) {
            for (IncidentRow row : rows("WHERE c.id = ? AND i.id <> ?", limit, Values.bytesOf(customer),
                    Values.bytesOf(self))) {
                if (rows.stream().noneMatch(known -> known.id().equals(row.id()))) {
                    rows.add(row);
                }
            }
        }
        return rows.subList(0, Math.min(limit, rows.size()));
    }

    private List<IncidentRow> rows(String where, int limit, Object... arguments) {
        return database
                .list(
                        ROW + where + " ORDER BY i.sort_at DESC, i.n DESC LIMIT " + limit,
                        IncidentLists::read,
                        arguments)
                .stream()
                .map(Placed::row)
                .toList();
    }

    /** Causes as last spelled, the most frequent first. */
    public List<String> causes() {
        return spelled("cause", "cause_key");
    }

    /** Kinds of job as last spelled, the most frequent first. */
    public List<String> kindsOfJob() {
        return spelled("kind of job", "kind_of_job_key");
    }

    private List<String> spelled(String kind, String column) {
        return database.list(
                "SELECT s.spelled FROM spelling s JOIN (SELECT " + column
                        + " AS key, sum(incidents) AS uses FROM rollup"
                        + " WHERE " + column + " <> '' GROUP BY 1) r ON r.key = s.key WHERE s.kind = ?"
                        + " ORDER BY r.uses DESC, s.key",
                Cells::text,
                kind);
    }

    /** Tags as spelled, by name. */
    public List<String> tags() {
        return database.list("SELECT max(tag) FROM incident_tag GROUP BY tag_key ORDER BY tag_key", Cells::text);
    }

    private static Placed read(Cells cells) throws SQLException {
        long n = cells.whole();
        String sortAt = cells.text();
        IncidentRow row = new IncidentRow(
                cells.id(),
                cells.text(),
                cells.idOrNull(),
                cells.text(),
                Moment.parse(sortAt),
                cells.text(),
                cells.text(),
                cells.word(Stage.class),
                new NextStep(cells.word(NextStep.Kind.class), cells.momentOrNull()),
                cells.word(Severity.class),
                cells.moodOrNull(),
                cells.flag());
        return new Placed(new Cursor(sortAt, n), row);
    }
}
