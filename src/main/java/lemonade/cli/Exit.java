package lemonade.cli;

import lemonade.domain.Trouble;

/** How a command ends, as scripts see it. */
enum Exit {
    DONE(0),
    FAILED(1),
    WRONG_USAGE(2),
    OPEN_ELSEWHERE(3),
    NO_SOUND_JOURNAL(4);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Exit of(Trouble trouble) {
        return switch (trouble.kind()) {
            case LOCKED -> OPEN_ELSEWHERE;
            case NOT_A_JOURNAL, DAMAGED, NEWER, FOREIGN_SCHEMA, SHRUNK, BAD_BACKUP -> NO_SOUND_JOURNAL;
            case UNREADABLE_VALUE -> WRONG_USAGE;
            case MISSING, EXISTS, FULL, READ_ONLY, IO, OLDER, NOT_FOUND, AMBIGUOUS, UNREADABLE_FILE, TOO_BIG,
                    CANCELLED -> FAILED;
        };
    }
}
