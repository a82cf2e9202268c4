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
            fill(draft, first);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw FileTrouble.of(e, target);
        }
    }

    /** To be called with the lock held: without it the draft is another program's. */
    private static void fill(Path draft, Settings first) throws IOException {
        boolean whole = false;
        try {
            Files.deleteIfExists(draft);
            PrivateFiles.file(draft);
            try (Database database = Database.open(draft, Database.Mode.CREATE)) {
                database.write(() -> {
                    Schema.OURS.migrate(database, 0);
                    new SettingsStore(database).put(first);
                    return null;
                });
            }
            whole = true;
        } finally {
            if (!whole) {
                deleteQuietly(draft);
            }
        }
    }

    /**
     * Opens a journal to write it, and brings it to our version if it is older.
     *
     * @param backup makes a verified backup of the open file; called before a migration
     * @throws Trouble when it is missing, locked, foreign, damaged or newer; the file is as it was then
     */
    public static Stores openToWrite(Path file, Consumer<Stores> backup) {
        return openToWrite(file, Schema.OURS, backup);
    }

    static Stores openToWrite(Path file, Schema schema, Consumer<Stores> backup) {
        Path target = existing(file);
        WriteLock lock = WriteLock.acquire(target);
        Database database = null;
        try {
            database = Database.open(target, Database.Mode.WRITE);
            int version = examine(database, target, schema);
            Stores stores = new Stores(database, lock);
            if (version < schema.version()) {
                backup.accept(stores);
                Database older = database;
                database.write(() -> {
                    schema.migrate(older, version);
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
        return openToRead(file, Schema.OURS);
    }

    static Stores openToRead(Path file, Schema schema) {
        Path target = existing(file);
        try {
            return read(target, schema);
        } catch (Trouble e) {
            if (e.kind() != Kind.READ_ONLY || !Files.exists(target.resolveSibling(target.getFileName() + "-journal"))) {
                throw e;
            }
            rollBackWhatADeadWriterLeft(target);
            return read(target, schema);
        }
    }

    /** Opens a backup, of any version up to ours, to look at it. */
    static Stores openCopy(Path file) {
        Path target = existing(file);
        Database database = Database.open(target, Database.Mode.READ);
        try {
            examine(database, target, Schema.OURS);
            return new Stores(database, () -> {});
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Stores read(Path target, Schema schema) {
        Database database = Database.open(target, Database.Mode.READ);
        try {
            int version = examine(database, target, schema);
            if (version < schema.version()) {
                throw new Trouble(Kind.OLDER, target);
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

    /** Where the file lies, whatever links lead there, so that all who open it meet at one lock. */
    static Path real(Path file) {
        Path path = file.toAbsolutePath();
        try {
            return Files.exists(path) ? path.toRealPath() : path;
        } catch (IOException e) {
            throw FileTrouble.of(e, path);
        }
    }

    private static Path existing(Path file) {
        Path target = real(file);
        if (!Files.exists(target)) {
            throw new Trouble(Kind.MISSING, target);
        }
        try {
            if (!Files.isRegularFile(target) || Files.size(target) == 0) {
                throw new Trouble(Kind.NOT_A_JOURNAL, target);
            }
            return target;
        } catch (IOException e) {
            throw FileTrouble.of(e, target);
        }
    }

    /** Looks whether the file is a journal that we may open, and yields its version. */
    private static int examine(Database database, Path target, Schema schema) {
        String sqlite = database.first("SELECT sqlite_version()", Cells::text).orElse("");
        if (Runtime.Version.parse(sqlite).compareTo(Runtime.Version.parse(OLDEST_SQLITE)) < 0) {
            throw new IllegalStateException("SQLite " + sqlite + " is older than " + OLDEST_SQLITE);
        }
        long application = database.number("PRAGMA application_id");
        int version = (int) database.number("PRAGMA user_version");
        if (application != Schema.APPLICATION_ID || version < 1) {
            throw new Trouble(Kind.NOT_A_JOURNAL, target);
        }
        if (version > schema.version()) {
            throw new Trouble(Kind.NEWER, target, version, schema.version());
        }
        schema.foreignTo(database, version).ifPresent(name -> {
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
