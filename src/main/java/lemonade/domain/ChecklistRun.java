package lemonade.domain;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One use of a checklist for one job.
 *
 * @param customer id of the customer the job is for; null when not known
 * @param finishedAt null while the run is open
 * @param ticks what was ticked, in the order of ticking
 */
@Built
public record ChecklistRun(
        UUID id,
        String job,
        @Nullable UUID customer,
        Moment startedAt,
        @Nullable Moment finishedAt,
        List<Tick> ticks)
        implements ChecklistRunBuilder.With {

    public ChecklistRun {
        job = Text.line(job);
        ticks = ticks == null ? List.of() : List.copyOf(ticks);
    }

    /**
     * One line ticked off.
     *
     * @param item id of the checklist's item, which may have been removed since
     * @param text the line as it read then
     * @param caught whether it caught a mishap
     */
    public record Tick(UUID item, String text, Moment at, boolean caught) {}
}
