package lemonade.insight.capture;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Channel;
import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.Mood;

/**
 * One thing understood in a line; the owner may correct or drop it.
 *
 * <p>{@code start} and {@code end} are the characters it was read from, as in {@link String#substring(int, int)}; both are 0 for a
 * chip that the owner added by hand.
 */
public sealed interface Chip {

    int start();

    int end();

    /** Whom it happened to, spelled as in the journal when known there, else as typed. */
    sealed interface CustomerChip extends Chip {
        String name();
    }

    /** A customer of the journal. */
    record KnownCustomerChip(int start, int end, UUID id, String name) implements CustomerChip {}

    /** A name that the journal does not know yet. */
    record NewCustomerChip(int start, int end, String name) implements CustomerChip {}

    /** How the customer took it. */
    record MoodChip(int start, int end, Mood mood) implements Chip {}

    /** An amount that was mentioned; what it paid for is not understood. */
    record MoneyChip(int start, int end, Money money) implements Chip {}

    /** When it happened. */
    record HappenedChip(int start, int end, Moment at) implements Chip {}

    /**
     * Why it happened.
     *
     * @param guessed not in the owner's words: a common name for what the line says
     */
    record CauseChip(int start, int end, String cause, boolean guessed) implements Chip {}

    /**
     * What was promised.
     *
     * @param what in the owner's words, without the date
     * @param due by when; null when the line does not say
     */
    record PromiseChip(int start, int end, String what, @Nullable Moment due) implements Chip {}

    /** How the customer's mood came to be known; never without a {@link MoodChip}. */
    record ChannelChip(int start, int end, Channel channel) implements Chip {}
}
