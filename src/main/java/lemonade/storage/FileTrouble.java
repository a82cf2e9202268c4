package lemonade.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import lemonade.domain.Trouble;
import lemonade.domain.Trouble.Kind;

/** Says what a failure of the file system means for the owner. */
public final class FileTrouble {

    private FileTrouble() {}

    public static Trouble of(IOException e, Path file) {
        String words = e.getMessage() == null ? "" : e.getMessage();
        String lower = words.toLowerCase(Locale.ROOT);
        return switch (e) {
            case NoSuchFileException _ -> new Trouble(Kind.MISSING, e, file);
            case FileAlreadyExistsException _ -> new Trouble(Kind.EXISTS, e, file);
            case AccessDeniedException _ -> new Trouble(Kind.READ_ONLY, e, file);
            default -> {
                if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("quota")) {
                    yield new Trouble(Kind.FULL, e, file);
                }
                if (lower.contains("read-only file system")) {
                    yield new Trouble(Kind.READ_ONLY, e, file);
                }
                yield new Trouble(Kind.IO, e, file, words);
            }
        };
    }
}
