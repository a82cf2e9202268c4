package lemonade.domain;

import org.jspecify.annotations.Nullable;

/**
 * The one thing to do next for an incident.
 *
 * @param due by when; null when it has no date. Whether that is overdue depends on today and is decided when shown
 */
public record NextStep(Kind kind, @Nullable Moment due) {

    public static final NextStep NOTHING = new NextStep(Kind.NOTHING, null);

    /** What is to be done, in the order in which it matters. */
    public enum Kind {
        /** Nobody knows yet whom it happened to. */
        NAME_CUSTOMER,
        TELL_THEM,
        HEAR_THEM_OUT,
        APOLOGISE,
        /** Amends or a follow-up is open. */
        KEEP_PROMISE,
        /** An internal change is open. */
        TAKE_ACTION,
        WRITE_LESSON,
        ASK_OUTCOME,
        NOTHING
    }
}
