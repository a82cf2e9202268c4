package lemonade.domain.view;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Text;

/**
 * What the figures of the Lemonade stand are about.
 *
 * @param from first day, inclusive; null for the beginning
 * @param to last day, inclusive; null for the end
 * @param kindOfJob empty for every kind
 */
public record StandFilter(@Nullable LocalDate from, @Nullable LocalDate to, String kindOfJob) {

    public static final StandFilter EVERYTHING = new StandFilter(null, null, "");

    public StandFilter {
        kindOfJob = Text.line(kindOfJob);
    }
}
