package lemonade.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

import lemonade.domain.Settings;
import lemonade.domain.Trouble;
import lemonade.domain.Trouble.Kind;

/**
 * The way to an open journal: lock, path, application id, version, tables, then migration. Nothing is written to a
 * file that is not known to be a journal of ours.
 */
public final class JournalFile {

    /** The oldest SQLite without the bug that lost data when a WAL was reset. */
    private static final String OLDEST_SQLITE = "3.51.3";

    private JournalFile() {}

    /**
     * Makes a journal, and the folder for it where there is none. It appears under its name only when it is complete.
     *
     * @throws Trouble {@code EXISTS} when there is a file already
     */
    public static void create(Path file, Settings first) {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling("." + target.getFileName() + ".new");
        makeFolder(target);
        try (WriteLock _ = WriteLock.acquire(target)) {
            if (Files.exists(target)) {
                throw new Trouble(Kind.EXISTS, target);
            }
            Files.deleteIfExists(draft);
            PrivateFiles.file(draft);
            try (Database database = Database.open(draft, Database.Mode.CREATE)) {
                database.write(() -> {
                    Schema.migrate(database, 0);
                    new SettingsStore(database).put(first);
                    return null;
                });
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw FileTrouble.of(e, target);
        } finally {
            deleteQuietly(draft);
        }
    }

    /**
     * Opens a journal to write it, and brings it to our version if it is older.
     *
     * @param backup makes a verified backup of the open file; called before a migration
     * @throws Trouble when it is missing, locked, foreign, damaged or newer; the file is as it was then
     */
    public static Stores openToWrite(Path file, Consumer<Stores> backup) {
        Path target = existing(file);
        WriteLock lock = WriteLock.acquire(target);
        Database database = null;
        try {
            database = Database.open(target, Database.Mode.WRITE);
            int version = examine(database, target);
            Stores stores = new Stores(database, lock);
            if (version < Schema.VERSION) {
                backup.accept(stores);
                Database migrated = database;
                database.write(() -> {
                    Schema.migrate(migrated, version);
                    return null;
                });
            }
            return stores;
        } catch (RuntimeException e) {
            if (database != null) {
                database.close();
            }
            lock.close();
            throw e;
        }
    }

    /**
     * Opens a journal to read it, beside a window that may be writing it. If a program died while writing, what it had
     * not finished is rolled back first.
     */
    public static Stores openToRead(Path file) {
        Path target = existing(file);
        try {
            return read(target);
        } catch (Trouble e) {
            if (e.kind() != Kind.READ_ONLY || !Files.exists(target.resolveSibling(target.getFileName() + "-journal"))) {
                throw e;
            }
            rollBackWhatADeadWriterLeft(target);
            return read(target);
        }
    }

    /** Opens a backup, of any version up to ours, to look at it. */
    static Stores openCopy(Path file) {
        Path target = existing(file);
        Database database = Database.open(target, Database.Mode.READ);
        try {
            examine(database, target);
            return new Stores(database, () -> {});
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Stores read(Path target) {
        Database database = Database.open(target, Database.Mode.READ);
        try {
            int version = examine(database, target);
            if (version < Schema.VERSION) {
                throw new Trouble(Kind.NOT_A_JOURNAL, target);
            }
            return new Stores(database, () -> {});
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void rollBackWhatADeadWriterLeft(Path target) {
        try (WriteLock _ = WriteLock.acquire(target);
                Database database = Database.open(target, Database.Mode.WRITE)) {
            database.number("PRAGMA user_version");
        }
    }

    private static Path existing(Path file) {
        Path target = file.toAbsolutePath();
        if (!Files.exists(target)) {
            throw new Trouble(Kind.MISSING, target);
        }
        try {
            if (!Files.isRegularFile(target) || Files.size(target) == 0) {
                throw new Trouble(Kind.NOT_A_JOURNAL, target);
            }
            return target.toRealPath();
        } catch (IOException e) {
            throw FileTrouble.of(e, target);
        }
    }

    /** Looks whether the file is a journal that we may open, and yields its version. */
    private static int examine(Database database, Path target) {
        String sqlite = database.first("SELECT sqlite_version()", Cells::text).orElse("");
        if (Runtime.Version.parse(sqlite).compareTo(Runtime.Version.parse(OLDEST_SQLITE)) < 0) {
            throw new IllegalStateException("SQLite " + sqlite + " is older than " + OLDEST_SQLITE);
        }
        long application = database.number("PRAGMA application_id");
        int version = (int) database.number("PRAGMA user_version");
        if (application != Schema.APPLICATION_ID || version < 1) {
            throw new Trouble(Kind.NOT_A_JOURNAL, target);
        }
        if (version > Schema.VERSION) {
            throw new Trouble(Kind.NEWER, target, version, Schema.VERSION);
        }
        Schema.foreignTo(database, version).ifPresent(name -> {
            throw new Trouble(Kind.FOREIGN_SCHEMA, target, name);
        });
        return version;
    }

    private static void makeFolder(Path target) {
        Path folder = target.getParent();
        try {
            if (folder != null) {
                PrivateFiles.folder(folder);
            }
        } catch (IOException e) {
            throw FileTrouble.of(e, target);
        }
    }

    private static void deleteQuietly(Path draft) {
        for (String side : new String[] {"", "-journal"}) {
            try {
                Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + side));
            } catch (IOException _) {
                // a leftover draft is harmless: the next attempt removes it
            }
        }
    }
}
