package lemonade.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What became of the customer, asked some time after the incident was resolved; never assumed.
 *
 * @param afterDays 30 or 90: which of the two questions it answers, in days after the repair
 * @param revenueSince what the customer has spent since; null when not known
 */
@Built
public record Outcome(
        UUID id, int afterDays, Moment askedAt, OutcomeKind what, @Nullable Money revenueSince, String note)
        implements OutcomeBuilder.With {

    public Outcome {
        note = Text.orEmpty(note);
    }
}
