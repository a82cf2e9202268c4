package lemonade.storage;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table with the columns that its rows are written with. Every row carries the hash of the values in these columns,
 * in this order, since SQLite's own check finds only about half of all flipped bits.
 *
 * @param insertSql the statement that adds a row
 */
record Table(String name, List<String> columns, String insertSql) {

    static Table of(String name, String columns) {
        List<String> names = Arrays.stream(columns.split(",")).map(String::strip).toList();
        return new Table(name, names, insertSql(name, names));
    }

    private static String insertSql(String name, List<String> columns) {
        return "INSERT INTO " + name + "(" + String.join(",", columns) + ",row_hash) VALUES("
                + String.join(",", Collections.nCopies(columns.size() + 1, "?")) + ")";
    }

    String updateSql(String where) {
        return "UPDATE " + name + " SET " + String.join("=?,", columns) + "=?,row_hash=? WHERE " + where;
    }

    void insert(Database database, Values row) {
        database.update(insertSql(), hashed(row));
    }

    /** Puts a row in the place of the one with the same key, if there is one. */
    void put(Database database, Values row) {
        database.update("INSERT OR REPLACE" + insertSql().substring("INSERT".length()), hashed(row));
    }

    /** Replaces all columns of the row that a condition with one parameter finds. */
    void update(Database database, Values row, String where, Object argument) {
        @Nullable Object[] values = hashed(row);
        @Nullable Object[] arguments = Arrays.copyOf(values, values.length + 1);
        arguments[values.length] = argument;
        database.update(updateSql(where), arguments);
    }

    private @Nullable Object[] hashed(Values row) {
        @Nullable Object[] values = row.toArray();
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    name + " has " + columns.size() + " columns, not " + values.length);
        }
        @Nullable Object[] arguments = Arrays.copyOf(values, values.length + 1);
        arguments[values.length] = RowHash.of(values);
        return arguments;
    }
}
