package lemonade.storage;

import java.nio.file.Path;
import java.sql.SQLException;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import lemonade.domain.Trouble;
import lemonade.domain.Trouble.Kind;

/** Says what a failure of SQLite means for the owner. */
final class SqlTrouble {

    private static final int LONGEST = 120;

    private SqlTrouble() {}

    static Trouble of(SQLException e, Path file) {
        SQLiteErrorCode code =
                e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        String name = code.name();
        Kind kind = switch (code) {
            case SQLITE_NOTADB -> Kind.NOT_A_JOURNAL;
            case SQLITE_FULL -> Kind.FULL;
            case SQLITE_INTERRUPT -> Kind.CANCELLED;
            default -> kindByName(name);
        };
        return switch (kind) {
            case CANCELLED -> new Trouble(kind, e);
            case DAMAGED, IO -> new Trouble(kind, e, file, words(e));
            default -> new Trouble(kind, e, file);
        };
    }

    private static Kind kindByName(String name) {
        if (name.startsWith("SQLITE_CORRUPT")) {
            return Kind.DAMAGED;
        }
        if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_CANTOPEN") || name.equals("SQLITE_PERM")) {
            return Kind.READ_ONLY;
        }
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return Kind.LOCKED;
        }
        return Kind.IO;
    }

    /** SQLite's own words in one line, which the driver puts into brackets after its code and its words for the code. */
    private static String words(SQLException e) {
        String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        int bracket = message.indexOf(" (");
        String words = message.startsWith("[") && message.endsWith(")") && bracket > 0
                ? message.substring(bracket + 2, message.length() - 1)
                : message;
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
