package lemonade.storage;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import lemonade.domain.Aggregate;
import lemonade.domain.Incident;
import lemonade.domain.Trashed;
import lemonade.json.AggregateJson;

/** Keeps what was thrown away, whole. */
public final class TrashStore {

    static final Table TABLE = Table.of("trash", "kind,id,title,trashed_at,import_key,body");
    private static final String SELECT = "SELECT kind, body, title, trashed_at FROM trash ";

    private final Database database;
    private final AggregateJson json;

    TrashStore(Database database, AggregateJson json) {
        this.database = database;
        this.json = json;
    }

    /** What is in the Trash, the latest first. */
    public List<Trashed> all() {
        return database.list(SELECT + "ORDER BY trashed_at DESC, n DESC", this::trashed);
    }

    public Optional<Trashed> find(UUID id) {
        return database.first(SELECT + "WHERE id = ?", this::trashed, Values.bytesOf(id));
    }

    public boolean has(UUID id) {
        return database.number("SELECT EXISTS(SELECT 1 FROM trash WHERE id = ?)", Values.bytesOf(id)) != 0;
    }

    public void put(Trashed trashed) {
        Aggregate body = trashed.body();
        TABLE.insert(
                database,
                new Values()
                        .word(body.kind())
                        .id(body.id())
                        .text(trashed.title())
                        .iso(trashed.trashedAt())
                        .text(body instanceof Incident incident ? incident.importKey() : null)
                        .text(json.toJson(body)));
    }

    public void remove(UUID id) {
        database.update("DELETE FROM trash WHERE id = ?", Values.bytesOf(id));
    }

    /** The ids of what was thrown away before a time. */
    public List<UUID> olderThan(OffsetDateTime time) {
        return database.list(
                "SELECT id FROM trash WHERE unixepoch(trashed_at) < ?", Cells::id, time.toEpochSecond());
    }

    public long count() {
        return database.number("SELECT count(*) FROM trash");
    }

    private Trashed trashed(Cells cells) throws SQLException {
        Aggregate.Kind kind = Aggregate.Kind.valueOf(cells.text().toUpperCase(Locale.ROOT));
        return new Trashed(json.fromJson(kind, cells.text()), cells.text(), cells.time());
    }
}
