package lemonade.insight.capture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Moment;

/**
 * Decides which day is meant when words leave it open.
 *
 * <ul>
 * <li>A time alone is today, also when it has passed: a promise for 4 pm written down at 5 pm is overdue, and quietly moving it to
 * tomorrow would hide that.
 * <li>A weekday alone is the next one of a promise and the last one of a mishap. Named on that very weekday it is today where that fits
 * the time or the deadline, else a week away for a promise.
 * <li>"next Tuesday" is the first one after today, because reminding a week too early is better than a week too late.
 * <li>A date without year or month is the next one of a promise; else the last one, unless it lies within the next two months.
 * </ul>
 */
final class Calendar {

    private static final int LEAP_YEARS = 8;
    private static final int FAR_AHEAD_DAYS = 300;
    private static final int NEAR_AHEAD_DAYS = 60;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final ZonedDateTime now;
    private final LocalDate today;

    /** A moment, and whether it lies behind us. */
    record Placed(Moment moment, boolean past) {}

    Calendar(ZonedDateTime now) {
        this.now = now;
        this.today = now.toLocalDate();
    }

    /**
     * The moment meant.
     *
     * @param owed whether it says when something is due
     */
    Optional<Placed> place(When when, boolean owed) {
        try {
            return Optional.of(placed(when, owed || when.deadline()));
        } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
            return Optional.empty();
        }
    }

    private Placed placed(When when, boolean owed) {
        if (when.day() instanceof When.Exactly(ZonedDateTime time)) {
            return new Placed(Moment.at(time.toOffsetDateTime()), !time.isAfter(now));
        }
        LocalDate date = date(when, owed);
        When.Clock clock = when.clock();
        if (clock == null) {
            return new Placed(Moment.on(date), owed ? date.isBefore(today) : !date.isAfter(today));
        }
        ZonedDateTime time =
                date.atTime(owed ? clock.time() : tellable(clock, date, when.day() == null)).atZone(now.getZone());
        boolean ahead = time.isAfter(now);
        if (clock.vague() && !owed && date.equals(today) && ahead) {
            return new Placed(Moment.on(date), true);
        }
        boolean past = owed ? date.isBefore(today) : !ahead;
        return new Placed(Moment.at(time.toOffsetDateTime()), past);
    }

    /** What is told of today has happened: at 2 pm "today at half past four" was in the morning, "at midnight" last night. */
    private LocalTime tellable(When.Clock clock, LocalDate date, boolean withoutDay) {
        boolean ahead = date.equals(today) && clock.time().isAfter(now.toLocalTime());
        if (ahead && withoutDay && clock.time().equals(END_OF_DAY)) {
            return LocalTime.MIDNIGHT;
        }
        return ahead && clock.guessedAfternoon() ? clock.time().minusHours(12) : clock.time();
    }

    private LocalDate date(When when, boolean owed) {
        return switch (when.day()) {
            case null -> today;
            case When.Date(LocalDate date) -> date;
            case When.Exactly(ZonedDateTime time) -> time.toLocalDate();
            case When.Weekday weekday -> weekday(weekday, when, owed);
            case When.DayOfMonth(int month, int day) -> dayOfMonth(month, day, owed);
            case When.DayNumber(int day) -> dayNumber(day, owed);
        };
    }

    private LocalDate weekday(When.Weekday weekday, When when, boolean owed) {
        return switch (weekday.which()) {
            case NEXT -> today.with(TemporalAdjusters.next(weekday.day()));
            case LAST -> today.with(TemporalAdjusters.previous(weekday.day()));
            case THIS -> today.with(weekday.day()).isBefore(today) && owed
                    ? today.with(TemporalAdjusters.next(weekday.day()))
                    : today.with(weekday.day());
            case OPEN -> {
                if (!weekday.day().equals(today.getDayOfWeek())) {
                    yield today.with(
                            owed ? TemporalAdjusters.next(weekday.day()) : TemporalAdjusters.previous(weekday.day()));
                }
                boolean later = isLaterToday(when.clock());
                boolean todayFits = owed ? later || when.deadline() && when.clock() == null : !later;
                yield todayFits ? today : today.plusWeeks(owed ? 1 : -1);
            }
        };
    }

    private boolean isLaterToday(When.@Nullable Clock clock) {
        LocalTime time = now.toLocalTime();
        return clock != null && clock.time().isAfter(time);
    }

    /** The next such day of a month for a promise, else the last one. */
    private LocalDate dayNumber(int day, boolean owed) {
        YearMonth month = YearMonth.from(today);
        while (!month.isValidDay(day) || (owed ? month.atDay(day).isBefore(today) : month.atDay(day).isAfter(today))) {
            month = month.plusMonths(owed ? 1 : -1);
        }
        return month.atDay(day);
    }

    private LocalDate dayOfMonth(int month, int day, boolean owed) {
        int year = today.getYear() + LEAP_YEARS;
        LocalDate latest = LocalDate.MIN;
        while (year > today.getYear() - LEAP_YEARS) {
            if (YearMonth.of(year, month).isValidDay(day)) {
                latest = LocalDate.of(year, month, day);
                if (ChronoUnit.DAYS.between(today, latest) <= (owed ? FAR_AHEAD_DAYS : NEAR_AHEAD_DAYS)) {
                    return latest;
                }
            }
            year--;
        }
        return latest;
    }
}
