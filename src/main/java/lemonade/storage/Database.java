package lemonade.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.jdbc4.JDBC4Connection;

import lemonade.domain.Trouble;

/**
 * One connection to one SQLite file, with explicit transactions. After a failure the connection is closed and opened
 * again, because SQLite may have rolled back by itself. Not thread-safe, except for {@link #cancel()}.
 */
public final class Database implements AutoCloseable {

    /** Whether the file may be written. */
    public enum Mode {
        READ,
        WRITE,
        /** Makes the file if it is not there or empty. */
        CREATE,
        MEMORY
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(Cells cells) throws SQLException;
    }

    private static final int STATEMENTS_KEPT = 200;

    private final Path file;
    private final Mode mode;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(64, 0.75f, true);
    private @Nullable Connection connection;
    private volatile @Nullable Statement running;
    private volatile boolean cancelled;
    private boolean inTransaction;
    private boolean stoppable;

    private Database(Path file, Mode mode) {
        this.file = file;
        this.mode = mode;
    }

    /**
     * Opens a file without making one, unless the mode says so.
     *
     * @throws Trouble when it cannot be opened or is not an SQLite file
     */
    public static Database open(Path file, Mode mode) {
        Database database = new Database(file.toAbsolutePath(), mode);
        database.connect();
        return database;
    }

    /** An empty database that is gone when it is closed. */
    static Database inMemory() {
        Database database = new Database(Path.of(""), Mode.MEMORY);
        database.connect();
        return database;
    }

    Path file() {
        return file;
    }

    private Connection connect() {
        try {
            Connection opened = newConnection();
            connection = opened;
            return opened;
        } catch (SQLException e) {
            throw SqlTrouble.of(e, file);
        }
    }

    private Connection newConnection() throws SQLException {
        Properties properties = new Properties();
        int flags = SQLiteOpenMode.OPEN_URI.flag
                | switch (mode) {
                    case READ -> SQLiteOpenMode.READONLY.flag;
                    case WRITE -> SQLiteOpenMode.READWRITE.flag;
                    case CREATE, MEMORY -> SQLiteOpenMode.READWRITE.flag | SQLiteOpenMode.CREATE.flag;
                };
        properties.setProperty("open_mode", Integer.toString(flags));
        String uri = mode == Mode.MEMORY ? ":memory:" : file.toUri().toASCIIString();
        SQLiteConnection opened = new JDBC4Connection("jdbc:sqlite:" + uri, uri, properties);
        try (Statement statement = opened.createStatement()) {
            for (String pragma : List.of(
                    "busy_timeout=5000",
                    "foreign_keys=ON",
                    "trusted_schema=OFF",
                    "cell_size_check=ON",
                    "mmap_size=0",
                    "temp_store=MEMORY",
                    "cache_size=-16384")) {
                statement.execute("PRAGMA " + pragma);
            }
            if (mode == Mode.WRITE || mode == Mode.CREATE) {
                statement.execute("PRAGMA synchronous=EXTRA");
                statement.execute("PRAGMA secure_delete=ON");
                statement.execute("PRAGMA journal_mode=DELETE");
            }
        } catch (SQLException e) {
            opened.close();
            throw e;
        }
        return opened;
    }

    /** Runs reads that see one state of the file. */
    public <T> T read(Supplier<T> work) {
        if (inTransaction) {
            return work.get();
        }
        stoppable = true;
        try {
            return transaction("BEGIN", work);
        } finally {
            stoppable = false;
        }
    }

    /**
     * Runs writes: all of them are on disk when this returns, or none.
     *
     * @throws Trouble when it failed; nothing was changed then
     */
    public <T> T write(Supplier<T> work) {
        if (inTransaction) {
            throw new IllegalStateException("A write within a transaction");
        }
        return transaction("BEGIN IMMEDIATE", work);
    }

    private <T> T transaction(String begin, Supplier<T> work) {
        cancelled = false;
        boolean done = false;
        try {
            execute(begin);
            inTransaction = true;
            T result = work.get();
            execute("COMMIT");
            done = true;
            return result;
        } finally {
            inTransaction = false;
            if (!done) {
                reopen();
            }
        }
    }

    /** Drops the connection, and with it whatever was not committed, and opens a new one at the next call. */
    private void reopen() {
        if (connection != null) {
            try {
                connection.rollback();
            } catch (SQLException _) {
                // SQLite has rolled back by itself
            }
        }
        disconnect();
    }

    private void disconnect() {
        for (PreparedStatement statement : statements.values()) {
            closeQuietly(statement);
        }
        statements.clear();
        if (connection != null) {
            closeQuietly(connection);
            connection = null;
        }
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception _) {
            // the failure that led here is the one to report
        }
    }

    /**
     * Stops the read or the copy that is running, from any thread; its caller gets {@link Trouble.Kind#CANCELLED}. A
     * write is never cut off, but long ones may ask {@link #isCancelled()}.
     */
    public void cancel() {
        cancelled = true;
        Statement statement = running;
        if (statement != null) {
            try {
                statement.cancel();
            } catch (SQLException _) {
                // it has just ended
            }
        }
    }

    /** Whether {@link #cancel()} was called since the transaction began; long work asks between its steps. */
    public boolean isCancelled() {
        return cancelled;
    }

    private Connection connection() {
        return connection != null ? connection : connect();
    }

    /** Runs a statement without parameters and without an answer, such as a pragma. */
    void execute(String sql) {
        try (Statement statement = connection().createStatement()) {
            running = stoppable ? statement : null;
            statement.execute(sql);
        } catch (SQLException e) {
            throw SqlTrouble.of(e, file);
        } finally {
            running = null;
        }
    }

    /**
     * Writes a compact copy of the whole database into an empty file. On a fresh connection, because the full-text
     * index may keep a statement open after a save, which SQLite refuses here.
     */
    void vacuumInto(Path target) {
        cancelled = false;
        disconnect();
        stoppable = true;
        try {
            update("VACUUM INTO ?", target.toString());
        } finally {
            stoppable = false;
        }
    }

    /** Runs several statements, separated by semicolons. */
    void script(String statements) {
        try (Statement statement = connection().createStatement()) {
            running = stoppable ? statement : null;
            statement.executeUpdate(statements);
        } catch (SQLException e) {
            throw SqlTrouble.of(e, file);
        } finally {
            running = null;
        }
    }

    /** Runs a statement that changes rows; yields how many. */
    int update(String sql, @Nullable Object... arguments) {
        try {
            PreparedStatement statement = prepared(sql, arguments);
            running = stoppable ? statement : null;
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw SqlTrouble.of(e, file);
        } finally {
            running = null;
        }
    }

    /** Runs a query and reads all of its rows. */
    <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        List<T> rows = new ArrayList<>();
        each(sql, cells -> rows.add(reader.read(cells)), arguments);
        return rows;
    }

    /** Runs a query and reads its first row, if there is one. */
    <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        try {
            PreparedStatement statement = prepared(sql, arguments);
            running = stoppable ? statement : null;
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(new Cells(rows))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw SqlTrouble.of(e, file);
        } finally {
            running = null;
        }
    }

    /** The number that a query yields, 0 when it yields none. */
    long number(String sql, @Nullable Object... arguments) {
        return first(sql, Cells::whole, arguments).orElse(0L);
    }

    /** Takes one row. */
    @FunctionalInterface
    interface RowTaker {
        void take(Cells cells) throws SQLException;
    }

    /** Runs a query and hands out its rows one by one. */
    void each(String sql, RowTaker taker, @Nullable Object... arguments) {
        try {
            PreparedStatement statement = prepared(sql, arguments);
            running = stoppable ? statement : null;
            try (ResultSet rows = statement.executeQuery()) {
                Cells cells = new Cells(rows);
                while (rows.next()) {
                    cells.restart();
                    taker.take(cells);
                }
            }
        } catch (SQLException e) {
            throw SqlTrouble.of(e, file);
        } finally {
            running = null;
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
                default -> throw new IllegalArgumentException("Cannot store a "
                        + arguments[i].getClass().getName());
            }
        }
    }

    /** A statement is kept for its next use; two uses of one text must not overlap. */
    private PreparedStatement prepared(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            makeRoom();
            statement = connection().prepareStatement(sql);
            statements.put(sql, statement);
        }
        bind(statement, arguments);
        return statement;
    }

    private void makeRoom() {
        if (statements.size() >= STATEMENTS_KEPT) {
            var eldest = statements.entrySet().iterator();
            closeQuietly(eldest.next().getValue());
            eldest.remove();
        }
    }

    @Override
    public void close() {
        disconnect();
    }
}
