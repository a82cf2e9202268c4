package lemonade.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import lemonade.domain.Trouble;
import lemonade.domain.Trouble.Kind;

/** Says what a failure of the file system means for the owner. */
public final class FileTrouble {

    /** Bytes; with fewer than these free, a failed write failed for want of room. */
    private static final long NEXT_TO_NOTHING = 1 << 16;

    private FileTrouble() {}

    public static Trouble of(IOException e, Path file) {
        return switch (e) {
            case NoSuchFileException _ -> new Trouble(Kind.MISSING, e, file);
            case FileAlreadyExistsException _ -> new Trouble(Kind.EXISTS, e, file);
            case AccessDeniedException _ -> new Trouble(Kind.READ_ONLY, e, file);
            default -> switch (kindByPlace(e, file.toAbsolutePath())) {
                case IO -> new Trouble(Kind.IO, e, file, Objects.requireNonNullElse(e.getMessage(), ""));
                case Kind other -> new Trouble(other, e, file);
            };
        };
    }

    /** Asks the disk rather than the message, which is in the language of the system. */
    private static Kind kindByPlace(IOException e, Path file) {
        Path folder = Files.isDirectory(file) || file.getParent() == null ? file : file.getParent();
        String words = Objects.requireNonNullElse(e.getMessage(), "").toLowerCase(Locale.ROOT);
        try {
            FileStore disk = Files.getFileStore(folder);
            if (disk.getUsableSpace() < NEXT_TO_NOTHING || words.contains("quota")) {
                return Kind.FULL;
            }
            return disk.isReadOnly() || !Files.isWritable(folder) ? Kind.READ_ONLY : Kind.IO;
        } catch (IOException _) {
            return Kind.IO;
        }
    }
}
