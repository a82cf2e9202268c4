package lemonade.ui.journals;

import java.util.EnumSet;
import java.util.Set;

import lemonade.domain.Trouble;

/** What can be done when a journal does not open. */
enum WayOut {
    RETRY,
    CHOOSE,
    RESTORE,
    /** The journal is right although it looks wrong. */
    ACCEPT,
    BEGIN,
    EXAMPLE;

    /** What helps against a trouble, in the order in which to try it. */
    static Set<WayOut> of(Throwable problem) {
        if (!(problem instanceof Trouble trouble)) {
            return EnumSet.of(RETRY, CHOOSE, RESTORE);
        }
        return switch (trouble.kind()) {
            case MISSING -> EnumSet.of(RETRY, CHOOSE, RESTORE, BEGIN, EXAMPLE);
            case LOCKED, NEWER, OLDER -> EnumSet.of(RETRY, CHOOSE);
            case NOT_A_JOURNAL, FOREIGN_SCHEMA -> EnumSet.of(CHOOSE, RESTORE, EXAMPLE);
            case DAMAGED, BAD_BACKUP -> EnumSet.of(RETRY, CHOOSE, RESTORE);
            case SHRUNK -> EnumSet.of(CHOOSE, RESTORE, ACCEPT);
            case EXISTS, FULL, READ_ONLY, IO, NOT_FOUND, AMBIGUOUS, UNREADABLE_VALUE, UNREADABLE_FILE, TOO_BIG,
                    CANCELLED -> EnumSet.of(RETRY, CHOOSE);
        };
    }
}
