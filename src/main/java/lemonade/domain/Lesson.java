package lemonade.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a lemon taught: if <i>cue</i> then <i>act</i>. Whether it holds is computed, never stored.
 *
 * @param lemon what it cost
 * @param lemonade the opportunity in it
 * @param cue the situation that should call the plan to mind
 * @param act what to do then
 * @param cause the cause it is to end, compared like the cause of an incident; may be empty
 * @param incidents ids of the incidents it came from
 * @param pausedAt since when it rests; null while it is rehearsed
 * @param rehearsals oldest first
 */
@Built
public record Lesson(
        UUID id,
        String lemon,
        String lemonade,
        String cue,
        String act,
        String cause,
        String kindOfJob,
        List<UUID> incidents,
        @Nullable OffsetDateTime pausedAt,
        List<Rehearsal> rehearsals,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt)
        implements Aggregate, LessonBuilder.With {

    public Lesson {
        lemon = Text.orEmpty(lemon);
        lemonade = Text.orEmpty(lemonade);
        cue = Text.line(cue);
        act = Text.line(act);
        cause = Text.line(cause);
        kindOfJob = Text.line(kindOfJob);
        incidents = incidents == null ? List.of() : incidents.stream().distinct().toList();
        rehearsals = rehearsals == null ? List.of() : List.copyOf(rehearsals);
    }
}
