package lemonade.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One exchange with the customer about an incident.
 *
 * @param began who began it; null when not known
 * @param words the customer's own words; empty when none were noted
 * @param mood the customer's mood; null when not known
 * @param heardOut whether the customer was heard out; null when not known
 * @param note what the owner noted beside it
 */
@Built
public record Contact(
        UUID id,
        Moment at,
        @Nullable Channel channel,
        @Nullable Began began,
        String words,
        @Nullable Mood mood,
        @Nullable Boolean heardOut,
        String note)
        implements ContactBuilder.With {

    public Contact {
        words = Text.orEmpty(words);
        note = Text.orEmpty(note);
    }

    /** Only something the owner noted down: nobody spoke to anybody. */
    public boolean isNote() {
        return channel == null && began == null && words.isEmpty() && mood == null && heardOut == null;
    }

    /** The owner began it; the first such contact of an incident is the disclosure. */
    public boolean isOutgoing() {
        return began == Began.ME;
    }
}
