package lemonade.domain;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Anything that may be owed with a date; what the Promises view shows. */
public sealed interface Owed permits Amends, Action, FollowUp {

    UUID id();

    /** What is owed, in the owner's words. */
    String what();

    /** By when; null when no date was given. */
    @Nullable Moment due();

    /** When it was done; null while it is not. */
    @Nullable Moment doneAt();

    /** When it was given up; null unless it was. */
    @Nullable Moment droppedAt();

    /** Earlier dates, oldest first. */
    List<Move> moves();

    /** Whether it is neither done nor dropped. */
    default boolean isOpen() {
        return doneAt() == null && droppedAt() == null;
    }
}
