package lemonade.storage;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Money;
import lemonade.domain.Text;
import lemonade.domain.view.CauseSum;
import lemonade.domain.view.MonthSum;
import lemonade.domain.view.StandFilter;

/**
 * Sums for the Lemonade stand. Whole months come from the roll-up; the days of a month that a period begins or ends
 * in come from the incidents themselves.
 */
public final class FigureStore {

    /** A part of a period: whole months from the roll-up, or single days from the incidents; both ends inclusive. */
    private record Stretch(boolean wholeMonths, String from, String to) {}

    private final Database database;

    FigureStore(Database database) {
        this.database = database;
    }

    /** Mishaps in each month in which there were any, oldest first. */
    public List<MonthSum> months(StandFilter filter) {
        Map<YearMonth, Long> sums = new TreeMap<>();
        for (Stretch stretch : stretches(filter)) {
            String sql = stretch.wholeMonths()
                    ? "SELECT month, sum(incidents) FROM rollup WHERE month >= ? AND month <= ?" + kind(filter)
                            + " GROUP BY month"
                    : "SELECT month, count(*) FROM incident WHERE sort_at >= ? AND sort_at < ?" + kind(filter)
                            + " GROUP BY month";
            database.each(
                    sql,
                    cells -> sums.merge(YearMonth.parse(cells.text()), cells.whole(), Long::sum),
                    arguments(stretch, filter));
        }
        return sums.entrySet()
                .stream()
                .map(month -> new MonthSum(month.getKey(), month.getValue()))
                .toList();
    }

    /** What each cause has brought about, the most frequent first; incidents without a cause under the empty name. */
    public List<CauseSum> causes(StandFilter filter) {
        Map<String, Sum> sums = new TreeMap<>();
        for (Stretch stretch : stretches(filter)) {
            addCounts(sums, stretch, filter);
            addCosts(sums, stretch, filter);
        }
        return sums.values()
                .stream()
                .map(Sum::toCauseSum)
                .sorted(Comparator.comparingLong(CauseSum::incidents)
                        .reversed()
                        .thenComparing(CauseSum::cause))
                .toList();
    }

    private void addCounts(Map<String, Sum> sums, Stretch stretch, StandFilter filter) {
        String sql = stretch.wholeMonths()
                ? "SELECT r.cause_key, max(s.spelled), sum(r.incidents), sum(r.heated) FROM rollup r"
                        + " LEFT JOIN spelling s ON s.kind = 'cause' AND s.key = r.cause_key"
                        + " WHERE r.month >= ? AND r.month <= ?" + kind(filter) + " GROUP BY r.cause_key"
                : "SELECT i.cause_key, max(s.spelled), count(*), sum(i.heated) FROM incident i"
                        + " LEFT JOIN spelling s ON s.kind = 'cause' AND s.key = i.cause_key"
                        + " WHERE i.sort_at >= ? AND i.sort_at < ?" + kind(filter) + " GROUP BY i.cause_key";
        database.each(
                sql,
                cells -> {
                    Sum sum = sums.computeIfAbsent(cells.text(), _ -> new Sum());
                    sum.spelled = cells.text();
                    sum.incidents += cells.whole();
                    sum.heated += cells.whole();
                },
                arguments(stretch, filter));
    }

    private void addCosts(Map<String, Sum> sums, Stretch stretch, StandFilter filter) {
        String sql = stretch.wholeMonths()
                ? "SELECT cause_key, currency, sum(minor) FROM rollup_cost WHERE month >= ? AND month <= ?"
                        + kind(filter) + " GROUP BY cause_key, currency"
                : "SELECT i.cause_key, c.currency, sum(c.minor) FROM incident i"
                        + " JOIN incident_cost c ON c.incident = i.n WHERE i.sort_at >= ? AND i.sort_at < ?"
                        + kind(filter) + " GROUP BY i.cause_key, c.currency";
        database.each(
                sql,
                cells -> sums.computeIfAbsent(cells.text(), _ -> new Sum()).cost
                        .merge(cells.text(), cells.whole(), Math::addExact),
                arguments(stretch, filter));
    }

    private static final class Sum {
        private String spelled = "";
        private long incidents;
        private long heated;
        private final Map<String, Long> cost = new TreeMap<>();

        private CauseSum toCauseSum() {
            List<Money> amounts = new ArrayList<>();
            cost.forEach((currency, minor) -> amounts.add(new Money(minor, Currency.getInstance(currency))));
            return new CauseSum(spelled, incidents, heated, amounts);
        }
    }

    private static String kind(StandFilter filter) {
        return filter.kindOfJob().isEmpty() ? "" : " AND kind_of_job_key = ?";
    }

    private static @Nullable Object[] arguments(Stretch stretch, StandFilter filter) {
        List<Object> arguments = new ArrayList<>(List.of(stretch.from(), stretch.to()));
        if (!filter.kindOfJob().isEmpty()) {
            arguments.add(Text.key(filter.kindOfJob()));
        }
        return arguments.toArray();
    }

    private List<Stretch> stretches(StandFilter filter) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from != null && to != null && from.isAfter(to)) {
            return Collections.emptyList();
        }
        YearMonth firstWhole = from == null
                ? null
                : from.getDayOfMonth() == 1 ? YearMonth.from(from)
                : YearMonth.from(from).plusMonths(1);
        YearMonth lastWhole = to == null
                ? null
                : to.equals(YearMonth.from(to).atEndOfMonth()) ? YearMonth.from(to)
                : YearMonth.from(to).minusMonths(1);
        if (from != null && to != null && firstWhole != null && lastWhole != null && firstWhole.isAfter(lastWhole)) {
            return List.of(days(from, to));
        }
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(new Stretch(
                true, firstWhole == null ? "" : firstWhole.toString(), lastWhole == null ? "~" : lastWhole.toString()));
        if (from != null && firstWhole != null && from.isBefore(firstWhole.atDay(1))) {
            stretches.add(days(from, firstWhole.atDay(1).minusDays(1)));
        }
        if (to != null && lastWhole != null && to.isAfter(lastWhole.atEndOfMonth())) {
            stretches.add(days(lastWhole.plusMonths(1).atDay(1), to));
        }
        return stretches;
    }

    private static Stretch days(LocalDate from, LocalDate to) {
        return new Stretch(false, from.toString(), to.plusDays(1).toString());
    }

    /** Times in each month at which a lesson helped, whether rehearsed or seen in a save. */
    public List<MonthSum> lessonsPutToUse(StandFilter filter) {
        String from = filter.from() == null ? "" : filter.from().toString();
        String to = filter.to() == null ? "~" : filter.to().plusDays(1).toString();
        return database.list(
                """
                SELECT substr(at, 1, 7) AS month, count(*) FROM (
                  SELECT at FROM rehearsal WHERE helped = 1
                  UNION ALL SELECT at FROM save)
                WHERE at >= ? AND at < ? GROUP BY month ORDER BY month""",
                FigureStore::month,
                from,
                to);
    }

    private static MonthSum month(Cells cells) throws SQLException {
        return new MonthSum(YearMonth.parse(cells.text()), cells.whole());
    }
}
