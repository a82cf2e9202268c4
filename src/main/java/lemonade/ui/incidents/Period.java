package lemonade.ui.incidents;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A stretch of time one may narrow the list to. */
enum Period {
    THIS_WEEK,
    THIS_MONTH,
    LAST_MONTH,
    THIS_YEAR,
    LAST_YEAR;

    /** The first day, inclusive. */
    LocalDate from(LocalDate today, DayOfWeek firstDayOfWeek) {
        return switch (this) {
            case THIS_WEEK -> today.with(TemporalAdjusters.previousOrSame(firstDayOfWeek));
            case THIS_MONTH -> today.withDayOfMonth(1);
            case LAST_MONTH -> today.withDayOfMonth(1).minusMonths(1);
            case THIS_YEAR -> today.withDayOfYear(1);
            case LAST_YEAR -> today.withDayOfYear(1).minusYears(1);
        };
    }

    /** The last day, inclusive. */
    LocalDate to(LocalDate today, DayOfWeek firstDayOfWeek) {
        LocalDate from = from(today, firstDayOfWeek);
        return switch (this) {
            case THIS_WEEK -> from.plusDays(6);
            case THIS_MONTH, LAST_MONTH -> from.plusMonths(1).minusDays(1);
            case THIS_YEAR, LAST_YEAR -> from.plusYears(1).minusDays(1);
        };
    }
}
