package lemonade.domain;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An occasion on which a lesson or a checklist caught a mishap before it happened.
 *
 * @param lossAvoided what it would have cost; null when not known
 * @param lesson id of the lesson that caught it; null when none did
 * @param checklist id of the checklist that caught it; null when none did
 * @param customer id of the customer who was spared; null when not known
 */
@Built
public record Save(
        UUID id,
        Moment at,
        String what,
        @Nullable Money lossAvoided,
        @Nullable UUID lesson,
        @Nullable UUID checklist,
        @Nullable UUID customer,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt)
        implements Aggregate, SaveBuilder.With {

    public Save {
        what = Text.orEmpty(what);
    }
}
