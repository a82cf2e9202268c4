package lemonade.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One look at a lesson on its schedule.
 *
 * @param cameUp whether the situation had come up since; null when not answered
 * @param helped whether the plan helped then; null when not answered or when it had not come up
 */
@Built
public record Rehearsal(UUID id, Moment at, @Nullable Boolean cameUp, @Nullable Boolean helped, String note)
        implements RehearsalBuilder.With {

    public Rehearsal {
        note = Text.orEmpty(note);
    }
}
