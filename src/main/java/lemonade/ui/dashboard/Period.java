package lemonade.ui.dashboard;

import java.time.LocalDate;

import lemonade.domain.view.StandFilter;

/** The stretch of time that the figures are about. */
enum Period {
    LAST_YEAR_TO_DATE,
    THIS_YEAR,
    YEAR_BEFORE,
    EVERYTHING;

    private static final int MONTHS = 12;

    /** The figures' filter for this period as seen from a day; whole months, so that no column is half a month. */
    StandFilter filter(LocalDate today, String kindOfJob) {
        return switch (this) {
            case LAST_YEAR_TO_DATE ->
                    new StandFilter(today.withDayOfMonth(1).minusMonths(MONTHS - 1), today, kindOfJob);
            case THIS_YEAR -> new StandFilter(today.withDayOfYear(1), today, kindOfJob);
            case YEAR_BEFORE -> new StandFilter(
                    today.minusYears(1).withDayOfYear(1), today.withDayOfYear(1).minusDays(1), kindOfJob);
            case EVERYTHING -> new StandFilter(null, null, kindOfJob);
        };
    }
}
