package lemonade.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of many backups the last ten stay, and the newest of 14 days, 8 weeks and 24 months. */
class ThinningTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private static Instant at(LocalDateTime time) {
        return time.atZone(BERLIN).toInstant();
    }

    private static Set<Instant> kept(List<Instant> times) {
        List<Instant> mixed = new ArrayList<>(times);
        Collections.shuffle(mixed, new Random(1));
        return Thinning.kept(mixed, BERLIN);
    }

    static Stream<Arguments> rhythms() {
        return Stream.of(
                Arguments.of("every minute of an hour", Duration.ofMinutes(1), 60, 10),
                Arguments.of("every hour of a day", Duration.ofHours(1), 13, 10),
                Arguments.of("every day of ten days", Duration.ofDays(1), 10, 10),
                // five weeks end before the 14 days, twelve months before those weeks or within them
                Arguments.of("every day of a year", Duration.ofDays(1), 365, 14 + 5 + 12),
                Arguments.of("every week of a year", Duration.ofDays(7), 52, 14 + 9),
                Arguments.of("every thirty days of four years", Duration.ofDays(30), 48, 24));
    }

    @ParameterizedTest(name = "{0}") @MethodSource("rhythms")
    void manyBackupsBecomeFew(String name, Duration step, int times, int left) {
        Instant newest = at(FRIDAY.atTime(17, 0));
        List<Instant> all = IntStream.range(0, times).mapToObj(i -> newest.minus(step.multipliedBy(i))).toList();
        Set<Instant> kept = kept(all);
        assertThat(kept).as(name).hasSize(left).containsAll(all.subList(0, Math.min(10, all.size())));
    }

    @Test
    void theNewestOfADayAWeekAndAMonthStays() {
        List<Instant> today = IntStream.range(0, 10).mapToObj(i -> at(FRIDAY.atTime(9, i))).toList();
        Instant yesterdayEarly = at(FRIDAY.minusDays(1).atTime(0, 30));
        Instant yesterdayLate = at(FRIDAY.minusDays(1).atTime(23, 30));
        Instant october = at(LocalDate.of(2026, 10, 30).atTime(12, 0));
        Instant octoberEarlier = at(LocalDate.of(2026, 10, 29).atTime(12, 0));
        List<Instant> all = new ArrayList<>(today);
        all.addAll(List.of(yesterdayEarly, yesterdayLate, october, octoberEarlier));
        assertThat(kept(all)).contains(yesterdayLate, october, octoberEarlier).doesNotContain(yesterdayEarly);
    }

    /** 23:30 UTC on the 31st is the 1st in Berlin. */
    @Test
    void daysAreTheOwnersDays() {
        Instant first = Instant.parse("2026-10-31T23:30:00Z");
        assertThat(first.atZone(BERLIN).toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 1));
        List<Instant> all = new ArrayList<>(IntStream.range(0, 10)
                .mapToObj(i -> at(LocalDate.of(2026, 11, 1).atTime(8, i)))
                .toList());
        all.add(first);
        assertThat(kept(all)).doesNotContain(first);
    }

    @Test
    void nothingIsKeptOfNothing() {
        assertThat(kept(List.of())).isEmpty();
    }

    @Test
    void thinningTwiceTakesNothingMoreAway() {
        List<Instant> all = IntStream.range(0, 900)
                .mapToObj(i -> at(FRIDAY.atTime(17, 0)).minus(Duration.ofHours(19L * i)))
                .toList();
        Set<Instant> once = kept(all);
        assertThat(kept(new ArrayList<>(once))).isEqualTo(once);
    }
}
