package lemonade.storage;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import lemonade.domain.Aggregate;
import lemonade.json.AggregateJson;

/** Keeps earlier versions of aggregates: at most one for ten minutes of editing. */
public final class HistoryStore {

    private static final Duration SITTING = Duration.ofMinutes(10);
    static final Table TABLE = Table.of("history", "kind,id,saved_at,body");

    /** An earlier version, as it was until a time. */
    public record Version(Aggregate body, OffsetDateTime until) {}

    private final Database database;
    private final AggregateJson json;

    HistoryStore(Database database, AggregateJson json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps what was stored until now, unless a version of the last ten minutes is there already. */
    public void keep(Aggregate before, OffsetDateTime now) {
        Optional<OffsetDateTime> latest = database.first(
                "SELECT saved_at FROM history WHERE id = ? ORDER BY n DESC LIMIT 1",
                Cells::time,
                Values.bytesOf(before.id()));
        if (latest.isPresent() && Duration.between(latest.get(), now).compareTo(SITTING) < 0) {
            return;
        }
        TABLE.insert(
                database,
                new Values()
                        .word(before.kind())
                        .id(before.id())
                        .iso(now)
                        .text(json.toJson(before)));
    }

    /** The earlier versions, newest first. */
    public List<Version> of(UUID id) {
        return database.list(
                "SELECT kind, body, saved_at FROM history WHERE id = ? ORDER BY n DESC",
                cells -> {
                    Aggregate.Kind kind = Aggregate.Kind.valueOf(cells.text().toUpperCase(Locale.ROOT));
                    return new Version(json.fromJson(kind, cells.text()), cells.time());
                },
                Values.bytesOf(id));
    }

    /** Forgets every version of one aggregate. */
    public void forget(UUID id) {
        database.update("DELETE FROM history WHERE id = ?", Values.bytesOf(id));
    }
}
