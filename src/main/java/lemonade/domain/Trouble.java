package lemonade.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something went wrong that the owner has to hear about in one plain sentence. The sentence itself stands in the
 * bundle under {@code trouble.<KIND>}; the details fill its gaps.
 */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong; the comment names the details in their order. */
    public enum Kind {
        /** The file is not there. Path. */
        MISSING,
        /** There is a file already. Path. */
        EXISTS,
        /** Not a journal: an image, an empty file, a foreign database. Path. */
        NOT_A_JOURNAL,
        /** A journal whose pages or tables are broken. Path, what was found. */
        DAMAGED,
        /** Written by a newer program. Path, its version, ours. */
        NEWER,
        /** Written by an older program, and opened only to be read. Path. */
        OLDER,
        /** Tables, views or triggers that are not ours. Path, the first name. */
        FOREIGN_SCHEMA,
        /** Far fewer incidents than last time. Path, incidents last time, incidents now. */
        SHRUNK,
        /** Open in another window or program. Path. */
        LOCKED,
        /** No space left. Path. */
        FULL,
        /** May not be written. Path. */
        READ_ONLY,
        /** Could not be read or written for another reason. Path, the system's words. */
        IO,
        /** No such incident, customer, lesson ... What was asked for. */
        NOT_FOUND,
        /** More than one fits. What was asked for, how many. */
        AMBIGUOUS,
        /** A value that cannot be read. The value, what was expected. */
        UNREADABLE_VALUE,
        /** A file that cannot be read as what it should be. Path, line (0 when not known), reason. */
        UNREADABLE_FILE,
        /** A backup that did not pass its check. Path, what was found. */
        BAD_BACKUP,
        /** Too big to be kept. Name, size in bytes, limit in bytes. */
        TOO_BIG,
        /** Stopped on request; nothing was changed. */
        CANCELLED
    }

    private final Kind kind;
    private final transient List<Object> details;

    public Trouble(Kind kind, Object... details) {
        this(kind, null, details);
    }

    public Trouble(Kind kind, @Nullable Throwable cause, Object... details) {
        super(kind + " " + List.of(details), cause);
        this.kind = kind;
        this.details = List.of(details);
    }

    public Kind kind() {
        return kind;
    }

    public List<Object> details() {
        return details;
    }
}
