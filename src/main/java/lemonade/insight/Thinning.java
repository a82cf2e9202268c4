package lemonade.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which backups are kept: the last ten, and the newest of each of 14 days, 8 weeks and 24 months. */
public final class Thinning {

    private static final int LAST = 10;
    private static final int DAYS = 14;
    private static final int WEEKS = 8;
    private static final int MONTHS = 24;

    private Thinning() {}

    /** The times of those to keep; days, weeks and months count only where there is a backup. */
    public static Set<Instant> kept(Collection<Instant> times, ZoneId zone) {
        List<Instant> newestFirst = times.stream().sorted(Comparator.reverseOrder()).toList();
        Set<Instant> kept = new HashSet<>(newestFirst.subList(0, Math.min(LAST, newestFirst.size())));
        kept.addAll(newestOfEach(newestFirst, time -> day(time, zone), DAYS));
        kept.addAll(newestOfEach(newestFirst, time -> week(day(time, zone)), WEEKS));
        kept.addAll(newestOfEach(newestFirst, time -> YearMonth.from(day(time, zone)), MONTHS));
        return kept;
    }

    private static Set<Instant> newestOfEach(List<Instant> newestFirst, Function<Instant, Object> span, int spans) {
        Set<Object> seen = new HashSet<>();
        Set<Instant> kept = new HashSet<>();
        for (Instant time : newestFirst) {
            if (seen.size() < spans && seen.add(span.apply(time))) {
                kept.add(time);
            }
        }
        return kept;
    }

    private static LocalDate day(Instant time, ZoneId zone) {
        return time.atZone(zone).toLocalDate();
    }

    private static Object week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
