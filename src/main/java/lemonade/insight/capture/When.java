package lemonade.insight.capture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A day, a time of day or both, as far as the words go; {@link Calendar} turns it into a {@link lemonade.domain.Moment}.
 *
 * @param from the first token, prepositions included
 * @param core the first token without prepositions
 * @param to the token after the last
 * @param deadline whether "by", "until" or the like stands before it
 */
record When(int from, int core, int to, @Nullable DayWord day, @Nullable Clock clock, boolean deadline) {

    /** How a day was named. */
    sealed interface DayWord {}

    /** "yesterday", "2026-03-04", "in 2 days". */
    record Date(LocalDate date) implements DayWord {}

    /** "Friday", with "next", "last" or "this". */
    record Weekday(DayOfWeek day, Which which) implements DayWord {}

    /** "4 March", which year is open. */
    record DayOfMonth(int month, int day) implements DayWord {}

    /** "on the 5th", which month is open. */
    record DayNumber(int day) implements DayWord {}

    /** "an hour ago". */
    record Exactly(ZonedDateTime time) implements DayWord {}

    /**
     * A time of day.
     *
     * @param vague a part of the day ("morning") rather than a time
     * @param guessedAfternoon whether nothing but habit says that it is after noon
     */
    record Clock(LocalTime time, boolean vague, boolean guessedAfternoon) {

        static Clock exact(LocalTime time) {
            return new Clock(time, false, false);
        }

        static Clock part(LocalTime usual) {
            return new Clock(usual, true, false);
        }
    }

    /** Which of the days of a name. */
    enum Which {
        NEXT,
        LAST,
        THIS,
        OPEN
    }
}
