package lemonade.domain;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something promised to the customer that costs nothing but the doing: a call back, an answer, a date.
 *
 * @param due by when; null when no date was given
 * @param doneAt when it was done; null while it is open
 * @param droppedAt when it was given up; null unless it was
 * @param moves earlier dates, oldest first
 */
@Built
public record FollowUp(
        UUID id,
        String what,
        @Nullable Moment due,
        @Nullable Moment doneAt,
        @Nullable Moment droppedAt,
        List<Move> moves)
        implements Owed, FollowUpBuilder.With {

    public FollowUp {
        what = Text.orEmpty(what);
        moves = moves == null ? List.of() : List.copyOf(moves);
    }
}
