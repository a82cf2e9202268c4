package lemonade.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Prepared statements of one connection, kept for their next use; two uses of one text must not overlap. */
final class Statements {

    private static final int KEPT = 200;

    private final Map<String, PreparedStatement> byText = new LinkedHashMap<>(64, 0.75f, true);

    PreparedStatement prepared(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = byText.get(sql);
        if (statement == null) {
            makeRoom();
            statement = connection.prepareStatement(sql);
            byText.put(sql, statement);
        }
        bind(statement, arguments);
        return statement;
    }

    private void makeRoom() {
        if (byText.size() >= KEPT) {
            var eldest = byText.entrySet().iterator();
            closeQuietly(eldest.next().getValue());
            eldest.remove();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case null -> statement.setObject(i + 1, null);
                case String text -> statement.setString(i + 1, text);
                case Long number -> statement.setLong(i + 1, number);
                case Integer number -> statement.setInt(i + 1, number);
                case Boolean flag -> statement.setInt(i + 1, flag ? 1 : 0);
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                default -> throw new IllegalStateException("Cannot store a " + arguments[i].getClass().getName());
            }
        }
    }

    /** Closes them all, before their connection. */
    void close() {
        byText.values().forEach(Statements::closeQuietly);
        byText.clear();
    }

    private static void closeQuietly(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException _) {
            // it is not used again
        }
    }
}
