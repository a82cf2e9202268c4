package lemonade.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

import lemonade.domain.Moment;
import lemonade.domain.Trouble;
import lemonade.domain.Trouble.Kind;
import lemonade.domain.view.Contents;

/**
 * Copies of a journal. A copy lies under a temporary name until it was opened again, checked and counted: SQLite leaves
 * a file that opens as an empty journal when it is killed while it copies.
 */
public final class BackupCopies {

    private BackupCopies() {}

    /** A copy that is not verified yet, and what it has to contain. */
    public record Draft(Path file, Contents contents) {}

    /**
     * Copies an open journal, again if another program wrote to it meanwhile. It must not be in a transaction;
     * cancelling leaves no file.
     */
    public static Draft draft(Stores stores, Path folder) {
        Path file = folder.resolve("." + UUID.randomUUID() + ".draft");
        try {
            Contents before;
            Contents after = stores.read(() -> contents(stores.database()));
            do {
                before = after;
                Files.deleteIfExists(file);
                PrivateFiles.file(file);
                stores.database().vacuumInto(file);
                after = stores.read(() -> contents(stores.database()));
            } while (!after.equals(before));
            return new Draft(file, after);
        } catch (IOException e) {
            delete(file);
            throw FileTrouble.of(e, folder);
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    /**
     * Verifies a copy with a connection of its own and puts it under its name; may run beside the open journal.
     *
     * @throws Trouble {@code BAD_BACKUP} when the copy is not what it should be; it is gone then
     */
    public static void accept(Draft draft, Path target) {
        try {
            Contents copied = verify(draft.file());
            if (!copied.equals(draft.contents())) {
                throw new Trouble(Kind.BAD_BACKUP, target, copied.toString());
            }
            moveIntoPlace(draft.file(), target);
        } catch (IOException e) {
            throw FileTrouble.of(e, target);
        } finally {
            delete(draft.file());
        }
    }

    /**
     * Opens a copy, checks it and counts what is in it.
     *
     * @throws Trouble when it is not a journal, or {@code BAD_BACKUP} when it is damaged
     */
    public static Contents verify(Path file) {
        try (Stores copy = JournalFile.openCopy(file)) {
            copy.checks().run(false).findings().stream().findFirst().ifPresent(finding -> {
                throw new Trouble(Kind.BAD_BACKUP, file, finding.place() + " " + finding.detail());
            });
            return copy.read(() -> contents(copy.database()));
        }
    }

    /** Counts what is in a copy without checking it. */
    public static Contents contents(Path file) {
        try (Stores copy = JournalFile.openCopy(file)) {
            return copy.read(() -> contents(copy.database()));
        }
    }

    /** The id of the journal that a file is a copy of. */
    public static Optional<UUID> journalOf(Path file) {
        try (Stores copy = JournalFile.openCopy(file)) {
            return copy.read(() -> copy.database().first("SELECT id FROM settings", Cells::id));
        }
    }

    /**
     * Puts a verified copy in the place of a journal. What is there is set aside, never overwritten; it need not be
     * readable.
     *
     * @param aside where the present file goes
     * @throws Trouble {@code LOCKED} when the journal is open; nothing was changed then
     */
    public static void restore(Path backup, Path journal, Path aside) {
        verify(backup);
        Path target = JournalFile.real(journal);
        Path draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".draft");
        try (WriteLock _ = WriteLock.acquire(target)) {
            PrivateFiles.file(draft);
            try (Stores copy = JournalFile.openCopy(backup)) {
                copy.database().vacuumInto(draft);
            }
            verify(draft);
            setAside(target, aside);
            moveIntoPlace(draft, target);
        } catch (IOException e) {
            throw FileTrouble.of(e, target);
        } finally {
            delete(draft);
        }
    }

    private static void setAside(Path journal, Path aside) throws IOException {
        Path rollback = journal.resolveSibling(journal.getFileName() + "-journal");
        if (Files.exists(rollback)) {
            Files.move(rollback, aside.resolveSibling(aside.getFileName() + "-journal"));
        }
        if (Files.exists(journal)) {
            Files.move(journal, aside);
        }
    }

    private static void moveIntoPlace(Path draft, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        if (target.getParent() != null) {
            forceFolder(target.getParent());
        }
    }

    /** Makes a new name in a folder outlive a power cut, where the system lets a folder be opened. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows does this by itself
        }
    }

    private static Contents contents(Database database) {
        return database.first(
                "SELECT (SELECT count(*) FROM incident), (SELECT count(*) FROM customer),"
                        + " (SELECT count(*) FROM lesson), (SELECT count(*) FROM attachment),"
                        + " (SELECT count(*) FROM trash), (SELECT max(sort_at) FROM incident)",
                cells -> new Contents(
                        cells.whole(),
                        cells.whole(),
                        cells.whole(),
                        cells.whole(),
                        cells.whole(),
                        cells.momentOrNull() instanceof Moment newest ? newest.date() : null))
                .orElseThrow();
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException _) {
            // a leftover draft is never taken for a backup
        }
    }
}
