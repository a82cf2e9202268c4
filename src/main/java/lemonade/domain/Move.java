package lemonade.domain;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * One moving of a promise to another date.
 *
 * @param from the date before; null when there was none
 * @param to the date after; null when it was taken off
 * @param reason why; may be empty
 */
@Built
public record Move(@Nullable Moment from, @Nullable Moment to, OffsetDateTime movedAt, String reason)
        implements MoveBuilder.With {

    public Move {
        reason = Text.orEmpty(reason);
    }
}
