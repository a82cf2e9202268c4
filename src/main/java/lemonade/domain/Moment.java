package lemonade.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * When something happened or is due: a day alone, or a day with its time and offset from UTC.
 *
 * <p>The order is the order of the written form: by local day, a day alone before any time on it, then by local
 * time. That is the order of a diary, and what an index over the stored text yields.
 */
public sealed interface Moment extends Comparable<Moment> {

    /** The local calendar day. */
    LocalDate date();

    /** A day whose time is not known or does not matter. */
    record Day(LocalDate date) implements Moment {
        public Day {
            checkYear(date);
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** A day with its time, to the second. */
    record Time(OffsetDateTime at) implements Moment {
        public Time {
            checkYear(at.toLocalDate());
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        public LocalDate date() {
            return at.toLocalDate();
        }

        @Override
        public String toString() {
            return at.toString();
        }
    }

    /** Years are four digits, so that the written form sorts. */
    private static void checkYear(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("The year " + day.getYear() + " is not between 1 and 9999");
        }
    }

    static Moment on(LocalDate day) {
        return new Day(day);
    }

    static Moment at(OffsetDateTime time) {
        return new Time(time);
    }

    /**
     * Reads {@code 2026-03-04} or {@code 2026-03-04T16:00+01:00}.
     *
     * @throws DateTimeParseException when the text is neither
     */
    static Moment parse(String iso) {
        return iso.indexOf('T') < 0 ? new Day(LocalDate.parse(iso)) : new Time(OffsetDateTime.parse(iso));
    }

    /** The instant meant: a day alone counts from its first minute in the zone. */
    default OffsetDateTime startIn(ZoneId zone) {
        return switch (this) {
            case Day(LocalDate date) -> date.atStartOfDay(zone).toOffsetDateTime();
            case Time(OffsetDateTime at) -> at;
        };
    }

    @Override
    default int compareTo(Moment other) {
        int byDay = date().compareTo(other.date());
        if (byDay != 0) {
            return byDay;
        }
        return switch (this) {
            case Day _ -> other instanceof Day ? 0 : -1;
            case Time(OffsetDateTime mine) -> switch (other) {
                case Day _ -> 1;
                case Time(OffsetDateTime theirs) -> {
                    int byLocalTime = mine.toLocalTime().compareTo(theirs.toLocalTime());
                    yield byLocalTime != 0 ? byLocalTime : toString().compareTo(other.toString());
                }
            };
        };
    }
}
