package lemonade.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lemonade.domain.Save;

/** Keeps saves. */
public final class SaveStore implements AggregateStore<Save> {

    static final Table TABLE = Table.of(
            "save",
            "id,at,what,loss_avoided_minor,loss_avoided_currency,lesson_id,checklist_id,customer_id,created_at,updated_at");

    private static final String SELECT =
            "SELECT id, at, what, loss_avoided_minor, loss_avoided_currency, lesson_id, checklist_id, customer_id,"
                    + " created_at, updated_at FROM save ";

    private final Database database;

    SaveStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Save> find(UUID id) {
        return database.first(SELECT + "WHERE id = ?", SaveStore::read, Values.bytesOf(id));
    }

    @Override
    public List<Save> all() {
        return database.list(SELECT + "ORDER BY n", SaveStore::read);
    }

    @Override
    public void insert(Save save) {
        TABLE.insert(database, values(save));
    }

    @Override
    public void update(Save before, Save after) {
        TABLE.update(
                database,
                values(after),
                database.number("SELECT n FROM save WHERE id = ?", Values.bytesOf(after.id())));
    }

    @Override
    public void delete(UUID id) {
        database.update("DELETE FROM save WHERE id = ?", Values.bytesOf(id));
    }

    private static Save read(Cells cells) throws SQLException {
        return new Save(
                cells.id(),
                cells.moment(),
                cells.text(),
                cells.moneyOrNull(),
                cells.idOrNull(),
                cells.idOrNull(),
                cells.idOrNull(),
                cells.time(),
                cells.time());
    }

    private static Values values(Save save) {
        return new Values()
                .id(save.id())
                .iso(save.at())
                .text(save.what())
                .money(save.lossAvoided())
                .id(save.lesson())
                .id(save.checklist())
                .id(save.customer())
                .iso(save.createdAt())
                .iso(save.updatedAt());
    }
}
