package lemonade.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One repeated thing in an aggregate, in its own table: rows found by the number of the owner's row and kept in order
 * by their position.
 */
final class Parts<T> {

    /** Puts one part into the columns after owner and position. */
    @FunctionalInterface
    interface Writer<T> {
        void write(Values row, T part);
    }

    private final Table table;
    private final String select;
    private final String selectOfMany;
    private final String delete;
    private final Database.RowReader<T> reader;
    private final Writer<T> writer;

    /** The first two columns of the table are the owner's number and the position. */
    Parts(Table table, Database.RowReader<T> reader, Writer<T> writer) {
        this.table = table;
        String owner = table.columns().get(0);
        String position = table.columns().get(1);
        List<String> own = table.columns().subList(2, table.columns().size());
        this.select = "SELECT " + String.join(",", own) + " FROM " + table.name() + " WHERE " + owner
                + " = ? ORDER BY " + position;
        this.selectOfMany = "SELECT " + owner + "," + String.join(",", own) + " FROM " + table.name() + " WHERE "
                + owner + " IN " + Database.MANY + " ORDER BY " + owner + "," + position;
        this.delete = "DELETE FROM " + table.name() + " WHERE " + owner + " = ?";
        this.reader = reader;
        this.writer = writer;
    }

    Table table() {
        return table;
    }

    List<T> of(Database database, long owner) {
        return database.list(select, reader, owner);
    }

    /** The parts of several owners; an owner without any is not in the map. */
    Map<Long, List<T>> ofMany(Database database, Collection<Long> owners) {
        Map<Long, List<T>> parts = new HashMap<>();
        database.each(
                selectOfMany,
                cells -> parts.computeIfAbsent(cells.whole(), _ -> new ArrayList<>()).add(reader.read(cells)),
                Database.many(owners));
        return parts;
    }

    void insert(Database database, long owner, List<T> parts) {
        for (int position = 0; position < parts.size(); position++) {
            Values row = new Values().whole(owner).whole((long) position);
            writer.write(row, parts.get(position));
            table.insert(database, row);
        }
    }

    /** Writes the parts anew if they changed. */
    void replace(Database database, long owner, List<T> before, List<T> after) {
        if (!before.equals(after)) {
            database.update(delete, owner);
            insert(database, owner, after);
        }
    }
}
