package lemonade.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import lemonade.domain.Trouble;

/** Says in the program's own terms why a file cannot be read or written. */
final class FileTrouble {

    private FileTrouble() {}

    static Trouble of(Path file, UncheckedIOException cause) {
        return of(file, cause.getCause() instanceof IOException within ? within : new IOException(cause));
    }

    static Trouble of(Path file, IOException cause) {
        String words = String.valueOf(
                cause instanceof FileSystemException problem && problem.getReason() != null
                        ? problem.getReason()
                        : cause.getMessage());
        String plain = words.toLowerCase(Locale.ROOT);
        if (cause instanceof NoSuchFileException) {
            return new Trouble(Trouble.Kind.MISSING, cause, file);
        }
        if (cause instanceof AccessDeniedException || plain.contains("read-only file system")) {
            return new Trouble(Trouble.Kind.READ_ONLY, cause, file);
        }
        if (plain.contains("no space left") || plain.contains("not enough space") || plain.contains("quota")) {
            return new Trouble(Trouble.Kind.FULL, cause, file);
        }
        return new Trouble(Trouble.Kind.IO, cause, file, words);
    }
}
