package lemonade.domain;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An apology: a draft until it is sent.
 *
 * @param words the words as sent, or as drafted
 * @param sentAt when it was given; null while it is a draft
 * @param elements the elements it contains, as the owner or the coach found them
 * @param answer what the customer answered; empty when nothing is known
 * @param acceptedHints names of the coach's hints that the owner marked as fine
 */
@Built
public record Apology(
        UUID id,
        @Nullable ApologyKind kind,
        String words,
        @Nullable Channel channel,
        @Nullable Moment sentAt,
        Set<ApologyElement> elements,
        String answer,
        Set<String> acceptedHints)
        implements ApologyBuilder.With {

    public Apology {
        words = Text.orEmpty(words);
        elements = elements == null ? Set.of() : Set.copyOf(elements);
        answer = Text.orEmpty(answer);
        acceptedHints = acceptedHints == null ? Set.of() : Set.copyOf(new TreeSet<>(acceptedHints));
    }

    public boolean isSent() {
        return sentAt != null;
    }
}
