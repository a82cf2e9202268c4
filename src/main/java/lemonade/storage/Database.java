package lemonade.storage;

import java.nio.BufferUnderflowException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Trouble;

/**
 * One connection to one SQLite file, with explicit transactions. After a failure the connection is closed and another
 * one opened at the next call, because SQLite may have rolled back by itself. Not thread-safe, except for
 * {@link #cancel()}.
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

    /** Stands in SQL for a list of numbers that is bound as one parameter; see {@link #many}. */
    static final String MANY = "(SELECT value FROM json_each(?))";

    private final Path file;
    private final Connector connector;
    private final Statements statements = new Statements();
    private @Nullable Connection connection;
    private volatile @Nullable Statement running;
    private volatile boolean cancelled;
    private boolean inTransaction;
    private boolean stoppable;
    private boolean closed;
    private boolean suspect;

    private Database(Path file, Mode mode) {
        this.file = file;
        this.connector = new Connector(file, mode);
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

    boolean isWritable() {
        return connector.mode() != Mode.READ;
    }

    private Connection connect() {
        try {
            Connection opened = connector.connect();
            connection = opened;
            suspect = false;
            return opened;
        } catch (SQLException e) {
            throw SqlTrouble.of(e, file);
        }
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
            update(begin);
            inTransaction = true;
            T result = work.get();
            update("COMMIT");
            done = true;
            return result;
        } finally {
            inTransaction = false;
            if (!done && !isRolledBack() || suspect) {
                disconnect();
            }
        }
    }

    /** Drops what was not committed; false when SQLite has done so by itself or cannot, or when nothing had begun. */
    private boolean isRolledBack() {
        if (connection == null) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    /** What a failure means; except for an interrupted query, it leaves a connection that is not used again. */
    private Trouble trouble(SQLException e) {
        Trouble trouble = SqlTrouble.of(e, file);
        if (trouble.kind() == Trouble.Kind.CANCELLED) {
            // The driver closes the statement that was interrupted without saying so.
            statements.close();
        } else {
            suspect = true;
        }
        return trouble;
    }

    private void disconnect() {
        statements.close();
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException _) {
                // it is not used again
            }
            connection = null;
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
        if (closed) {
            throw new IllegalStateException(file + " was closed");
        }
        return connection != null ? connection : connect();
    }

    /** Runs a statement without parameters and without an answer, such as a pragma. */
    void execute(String sql) {
        try (Statement statement = connection().createStatement()) {
            running = stoppable ? statement : null;
            statement.execute(sql);
        } catch (SQLException e) {
            throw trouble(e);
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
            disconnect();
        }
    }

    /** Runs several statements, separated by semicolons. */
    void script(String statements) {
        try (Statement statement = connection().createStatement()) {
            running = stoppable ? statement : null;
            statement.executeUpdate(statements);
        } catch (SQLException e) {
            throw trouble(e);
        } finally {
            running = null;
        }
    }

    /** Runs a statement that changes rows; yields how many. */
    int update(String sql, @Nullable Object... arguments) {
        try {
            PreparedStatement statement = statements.prepared(connection(), sql, arguments);
            running = stoppable ? statement : null;
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw trouble(e);
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
            PreparedStatement statement = statements.prepared(connection(), sql, arguments);
            running = stoppable ? statement : null;
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(new Cells(rows))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw trouble(e);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException
                | BufferUnderflowException e) {
            throw unreadable(e);
        } finally {
            running = null;
        }
    }

    /** Numbers as the one parameter that {@link #MANY} takes. */
    static String many(Collection<Long> numbers) {
        return numbers.toString();
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
            PreparedStatement statement = statements.prepared(connection(), sql, arguments);
            running = stoppable ? statement : null;
            try (ResultSet rows = statement.executeQuery()) {
                Cells cells = new Cells(rows);
                while (rows.next()) {
                    cells.restart();
                    taker.take(cells);
                }
            }
        } catch (SQLException e) {
            throw trouble(e);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException
                | BufferUnderflowException e) {
            throw unreadable(e);
        } finally {
            running = null;
        }
    }

    private Trouble unreadable(RuntimeException e) {
        return new Trouble(Trouble.Kind.DAMAGED, e, file, Objects.requireNonNullElse(e.getMessage(), ""));
    }

    @Override
    public void close() {
        closed = true;
        disconnect();
    }
}
