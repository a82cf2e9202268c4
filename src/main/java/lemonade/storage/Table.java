package lemonade.storage;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table with the columns that its rows are written with. Every row carries the hash of the values in these columns,
 * in this order, since SQLite's own check finds only about half of all flipped bits.
 */
final class Table {

    private final String name;
    private final List<String> columns;
    private final String insert;
    private final String put;
    private final String update;

    private Table(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
        String row = " INTO " + name + "(" + String.join(",", columns) + ",row_hash) VALUES("
                + String.join(",", Collections.nCopies(columns.size() + 1, "?")) + ")";
        insert = "INSERT" + row;
        put = "INSERT OR REPLACE" + row;
        update = "UPDATE " + name + " SET " + String.join("=?,", columns) + "=?,row_hash=? WHERE n=?";
    }

    static Table of(String name, String columns) {
        return new Table(name, Arrays.stream(columns.split(",")).map(String::strip).toList());
    }

    String name() {
        return name;
    }

    /** Without the number of the row and its hash. */
    List<String> columns() {
        return columns;
    }

    void insert(Database database, Values row) {
        database.update(insert, hashed(row));
    }

    /** Puts a row in the place of the one with the same key, if there is one. */
    void put(Database database, Values row) {
        database.update(put, hashed(row));
    }

    /** Replaces all columns of the row of that number. */
    void update(Database database, Values row, long n) {
        @Nullable Object[] values = hashed(row);
        @Nullable Object[] arguments = Arrays.copyOf(values, values.length + 1);
        arguments[values.length] = n;
        database.update(update, arguments);
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
