package lemonade.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The weekly review of one ISO week. Once sealed, only dated amendments are added.
 *
 * @param year ISO week-based year
 * @param week ISO week, 1 to 53
 * @param sealedAt null while it is open
 * @param answers one for each question answered, in the order asked
 * @param amendments added after sealing, oldest first
 */
@Built
public record Review(
        UUID id,
        int year,
        int week,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime sealedAt,
        List<Answer> answers,
        List<Amendment> amendments,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt)
        implements Aggregate, ReviewBuilder.With {

    public Review {
        answers = answers == null ? List.of() : List.copyOf(answers);
        amendments = amendments == null ? List.of() : List.copyOf(amendments);
    }

    /**
     * The owner's words on one page.
     *
     * @param page name of the page, such as {@code win}
     * @param question the question as it was put, since prompts rotate
     * @param about id of the incident, lesson or promise it is about; null when it is about the week
     */
    public record Answer(String page, String question, String words, @Nullable UUID about) {}

    /** What was added to a sealed week. */
    public record Amendment(OffsetDateTime at, String words) {}
}
