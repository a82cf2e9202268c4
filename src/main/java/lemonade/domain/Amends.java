package lemonade.domain;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something done or given to put it right.
 *
 * @param cost what it costs in all; null when not known
 * @param payer who pays; null when not known, which counts as the owner
 * @param promisedFor by when it was promised; null when no date was given
 * @param doneAt when it was done; null while it is open
 * @param droppedAt when it was given up; null unless it was
 * @param aboveAndBeyond more than was owed
 * @param moves earlier dates, oldest first
 */
@Built
public record Amends(
        UUID id,
        AmendsKind kind,
        String what,
        @Nullable Money cost,
        @Nullable Payer payer,
        @Nullable Moment promisedFor,
        @Nullable Moment doneAt,
        @Nullable Moment droppedAt,
        boolean aboveAndBeyond,
        List<Move> moves)
        implements Owed, AmendsBuilder.With {

    public Amends {
        kind = kind == null ? AmendsKind.OTHER : kind;
        what = Text.orEmpty(what);
        moves = moves == null ? List.of() : List.copyOf(moves);
    }

    @Override
    public @Nullable Moment due() {
        return promisedFor;
    }
}
