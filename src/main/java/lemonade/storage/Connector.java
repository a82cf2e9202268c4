package lemonade.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.jdbc4.JDBC4Connection;

/** Makes connections to one file, with the pragmas that keep what is written safe. */
record Connector(Path file, Database.Mode mode) {

    private static final List<String> ALWAYS = List.of(
            "foreign_keys=ON",
            "trusted_schema=OFF",
            "cell_size_check=ON",
            "mmap_size=0",
            "temp_store=MEMORY",
            "cache_size=-16384");

    private static final List<String> TO_READ = List.of("busy_timeout=5000");

    /** A writer waits as long as somebody may read the whole journal out beside an open window. */
    private static final List<String> TO_WRITE =
            List.of("busy_timeout=30000", "synchronous=EXTRA", "secure_delete=ON", "journal_mode=DELETE");

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("open_mode", Integer.toString(flags()));
        properties.setProperty(SQLiteConfig.Pragma.JDBC_GET_GENERATED_KEYS.getPragmaName(), "false");
        String uri = mode == Database.Mode.MEMORY ? ":memory:" : file.toUri().toASCIIString();
        SQLiteConnection opened = new JDBC4Connection("jdbc:sqlite:" + uri, uri, properties);
        try (Statement statement = opened.createStatement()) {
            set(statement, ALWAYS);
            set(statement, mode == Database.Mode.WRITE || mode == Database.Mode.CREATE ? TO_WRITE : TO_READ);
        } catch (SQLException e) {
            opened.close();
            throw e;
        }
        return opened;
    }

    private int flags() {
        return SQLiteOpenMode.OPEN_URI.flag
                | switch (mode) {
                    case READ -> SQLiteOpenMode.READONLY.flag;
                    case WRITE -> SQLiteOpenMode.READWRITE.flag;
                    case CREATE, MEMORY -> SQLiteOpenMode.READWRITE.flag | SQLiteOpenMode.CREATE.flag;
                };
    }

    private static void set(Statement statement, List<String> pragmas) throws SQLException {
        for (String pragma : pragmas) {
            statement.execute("PRAGMA " + pragma);
        }
    }
}
