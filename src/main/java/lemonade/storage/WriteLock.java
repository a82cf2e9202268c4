package lemonade.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Trouble;

/**
 * The right to write one journal, held by one program at a time through a lock on a file beside it. Never on the
 * journal itself: closing it in Java would drop SQLite's own locks.
 */
final class WriteLock implements AutoCloseable {

    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws Trouble {@code LOCKED} when another holds it */
    static WriteLock acquire(Path journal) {
        Path file = journal.resolveSibling("." + journal.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    PrivateFiles.permissions(file, "rw-------"));
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Trouble(Trouble.Kind.LOCKED, journal);
            }
            return new WriteLock(channel);
        } catch (IOException e) {
            throw FileTrouble.of(e, journal);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // the lock goes with the program
        }
    }
}
