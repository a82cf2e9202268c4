package lemonade.domain.view;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

import lemonade.domain.NextStep;
import lemonade.domain.Stage;
import lemonade.domain.Text;

/**
 * Which incidents a list shows. All conditions hold together; null, empty text and an empty set mean any.
 *
 * @param from first day, inclusive, on the day it happened
 * @param to last day, inclusive
 * @param cause compared ignoring case and accents, as are tag and kind of job
 * @param nextStep kind of the next step
 */
@RecordBuilder
public record IncidentFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID customer,
        Set<Stage> stages,
        String cause,
        String tag,
        String kindOfJob,
        NextStep.@Nullable Kind nextStep)
        implements IncidentFilterBuilder.With {

    public static final IncidentFilter NONE = IncidentFilterBuilder.builder().build();

    public IncidentFilter {
        stages = stages == null ? Set.of() : Set.copyOf(stages);
        cause = Text.line(cause);
        tag = Text.line(tag);
        kindOfJob = Text.line(kindOfJob);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
