package lemonade.domain;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An internal change so that the mishap does not recur.
 *
 * @param due by when; null when no date was given
 * @param doneAt when it was done; null while it is open
 * @param verifiedAt when it was seen to work; null until then
 * @param droppedAt when it was given up; null unless it was
 * @param moves earlier dates, oldest first
 */
@Built
public record Action(
        UUID id,
        String what,
        @Nullable Moment due,
        @Nullable Moment doneAt,
        @Nullable Moment verifiedAt,
        @Nullable Moment droppedAt,
        List<Move> moves)
        implements Owed, ActionBuilder.With {

    public Action {
        what = Text.orEmpty(what);
        moves = moves == null ? List.of() : List.copyOf(moves);
    }
}
