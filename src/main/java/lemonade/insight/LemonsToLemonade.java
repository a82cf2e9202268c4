package lemonade.insight;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import lemonade.domain.view.MonthSum;

/**
 * Do lemons turn into lemonade? Mishaps beside lessons put to use, month by month without gaps.
 *
 * @param months oldest first
 */
public record LemonsToLemonade(List<Month> months) {

    public LemonsToLemonade {
        months = List.copyOf(months);
    }

    /**
     * One month.
     *
     * @param mishaps incidents that happened in it
     * @param lessonsPutToUse rehearsals in which a lesson had helped, and saves, in it
     */
    public record Month(YearMonth month, long mishaps, long lessonsPutToUse) {}

    /** Joins the two counts; months between the first and the last in which nothing happened count zero. */
    public static LemonsToLemonade of(List<MonthSum> mishaps, List<MonthSum> lessonsPutToUse) {
        Map<YearMonth, Long> lemons = byMonth(mishaps);
        Map<YearMonth, Long> lemonade = byMonth(lessonsPutToUse);
        List<YearMonth> known = new ArrayList<>(lemons.keySet());
        known.addAll(lemonade.keySet());
        if (known.isEmpty()) {
            return new LemonsToLemonade(List.of());
        }
        YearMonth last = known.stream().max(YearMonth::compareTo).orElseThrow();
        List<Month> months = new ArrayList<>();
        for (YearMonth month = known.stream().min(YearMonth::compareTo).orElseThrow(); !month.isAfter(last); month =
                month.plusMonths(1)) {
            months.add(new Month(month, lemons.getOrDefault(month, 0L), lemonade.getOrDefault(month, 0L)));
        }
        return new LemonsToLemonade(months);
    }

    /** All mishaps of the period. */
    public long mishaps() {
        return months.stream().mapToLong(Month::mishaps).sum();
    }

    /** All uses of lessons in the period. */
    public long lessonsPutToUse() {
        return months.stream().mapToLong(Month::lessonsPutToUse).sum();
    }

    private static Map<YearMonth, Long> byMonth(List<MonthSum> sums) {
        return sums.stream()
                .collect(Collectors.toMap(MonthSum::month, MonthSum::incidents, Long::sum));
    }
}
