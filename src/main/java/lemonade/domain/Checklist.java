package lemonade.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * "Measure twice" items for a kind of job.
 *
 * @param items in their order
 * @param runs oldest first
 */
@Built
public record Checklist(
        UUID id,
        String title,
        String kindOfJob,
        List<ChecklistItem> items,
        List<ChecklistRun> runs,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt)
        implements Aggregate, ChecklistBuilder.With {

    public Checklist {
        title = Text.line(title);
        kindOfJob = Text.line(kindOfJob);
        items = items == null ? List.of() : List.copyOf(items);
        runs = runs == null ? List.of() : List.copyOf(runs);
    }
}
