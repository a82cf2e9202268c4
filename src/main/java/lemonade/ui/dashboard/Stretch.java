package lemonade.ui.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

import lemonade.insight.LemonsToLemonade.Month;

/**
 * One column of the first chart: a month, a quarter or a year, whichever keeps the columns wide enough to hit.
 *
 * @param first its first month
 * @param size how long it is
 * @param mishaps incidents that happened in it
 * @param lessonsPutToUse times a lesson or a checklist helped in it
 */
record Stretch(YearMonth first, Size size, long mishaps, long lessonsPutToUse) {

    private static final int MOST_MONTHS = 24;
    private static final int MOST_QUARTERS = 72;

    /** How long a stretch is, in months. */
    enum Size {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Size(int months) {
            this.months = months;
        }

        private YearMonth firstOf(YearMonth month) {
            return switch (this) {
                case MONTH -> month;
                case QUARTER -> YearMonth.of(month.getYear(), (month.get(IsoFields.QUARTER_OF_YEAR) - 1) * 3 + 1);
                case YEAR -> YearMonth.of(month.getYear(), 1);
            };
        }

        private static Size fitting(int months) {
            return months <= MOST_MONTHS ? MONTH : months <= MOST_QUARTERS ? QUARTER : YEAR;
        }
    }

    LocalDate from() {
        return first.atDay(1);
    }

    LocalDate to() {
        return first.plusMonths(size.months - 1L).atEndOfMonth();
    }

    /** Joins months into as few stretches as the chart has room for, oldest first. */
    static List<Stretch> of(List<Month> months) {
        Size size = Size.fitting(months.size());
        List<Stretch> stretches = new ArrayList<>();
        for (Month month : months) {
            YearMonth first = size.firstOf(month.month());
            if (stretches.isEmpty() || !stretches.getLast().first().equals(first)) {
                stretches.add(new Stretch(first, size, month.mishaps(), month.lessonsPutToUse()));
            } else {
                Stretch last = stretches.removeLast();
                stretches.add(
                        new Stretch(
                                first,
                                size,
                                last.mishaps() + month.mishaps(),
                                last.lessonsPutToUse() + month.lessonsPutToUse()));
            }
        }
        return List.copyOf(stretches);
    }
}
