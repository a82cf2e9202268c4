package lemonade.insight.capture;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import lemonade.insight.capture.When.Clock;
import lemonade.insight.capture.When.DayWord;
import lemonade.insight.capture.When.Which;

/** Reads a day in words: "yesterday", "nächsten Dienstag", "3 days ago", "end of month". */
final class DayReader {

    /** A day, with its part of the day where one word says both ("tonight"). */
    record Day(DayWord word, @Nullable Clock part) {
        static Day of(LocalDate date) {
            return new Day(new When.Date(date), null);
        }
    }

    private static final Map<Role, Which> WHICH =
            Map.of(Role.NEXT, Which.NEXT, Role.LAST, Which.LAST, Role.THIS, Which.THIS);

    private final Line line;
    private final ZonedDateTime now;
    private final LocalDate today;
    private final DateReader dates;

    DayReader(Line line, CaptureContext context) {
        this.line = line;
        this.now = context.now();
        this.today = now.toLocalDate();
        this.dates = new DateReader(line, context.locale());
    }

    /**
     * The day that begins at a token.
     *
     * @param announced whether a preposition stands before it, so that "Do" may be a Thursday and 4.3 a date
     */
    Optional<Read<Day>> at(int position, boolean announced) {
        if (Vocabulary.ALL.of(Role.NOT_A_DAY).before(line, position + 1).isPresent()) {
            return Optional.empty();
        }
        try {
            Optional<Read<Day>> day = relative(position);
            day = day.isPresent() ? day : word(position);
            day = day.isPresent() ? day : weekday(position, announced);
            return day.isPresent() ? day
                    : dates.at(position, announced).map(read -> new Read<>(new Day(read.value(), null), read.end()));
        } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
            return Optional.empty();
        }
    }

    private Optional<Read<Day>> word(int position) {
        Optional<Phrases.Hit> dayPart = hit(Role.DAY_PART, position);
        if (dayPart.isPresent()) {
            String[] both = dayPart.get().value().split(" ");
            Clock part = Clock.part(LocalTime.parse(both[1]));
            return read(new Day(new When.Date(today.plusDays(Integer.parseInt(both[0]))), part), dayPart.get().end());
        }
        Optional<Phrases.Hit> day = hit(Role.DAY, position);
        if (day.isPresent()) {
            return read(Day.of(today.plusDays(Integer.parseInt(day.get().value()))), day.get().end());
        }
        Optional<Phrases.Hit> period = hit(Role.PERIOD, position);
        if (period.isEmpty()) {
            return Optional.empty();
        }
        Optional<Phrases.Hit> weekday = hit(Role.WEEKDAY, period.get().end());
        return weekday.isPresent() && period.get().value().startsWith("week")
                ? read(Day.of(inWeek(period.get(), weekday.get())), weekday.get().end())
                : read(Day.of(periodDay(period.get().value())), period.get().end());
    }

    /** What "next week" comes down to as one day: its Friday, the last day of a month; as long ago as it says for the past. */
    private LocalDate periodDay(String period) {
        String[] both = period.split(" ");
        int away = Integer.parseInt(both[1]);
        boolean weeks = both[0].equals("week");
        if (away < 0) {
            return weeks ? today.plusWeeks(away) : today.plusMonths(away);
        }
        if (!weeks) {
            return today.plusMonths(away).with(TemporalAdjusters.lastDayOfMonth());
        }
        LocalDate friday = today.plusWeeks(away).with(DayOfWeek.FRIDAY);
        return friday.isBefore(today) ? today.with(DayOfWeek.SUNDAY) : friday;
    }

    private LocalDate inWeek(Phrases.Hit period, Phrases.Hit weekday) {
        int weeks = Integer.parseInt(period.value().split(" ")[1]);
        return today.plusWeeks(weeks).with(DayOfWeek.of(Integer.parseInt(weekday.value())));
    }

    private Optional<Read<Day>> weekday(int position, boolean announced) {
        Which which = Which.OPEN;
        int at = position;
        for (var side : WHICH.entrySet()) {
            Optional<Phrases.Hit> hit = hit(side.getKey(), position);
            if (hit.isPresent()) {
                which = side.getValue();
                at = hit.get().end();
            }
        }
        Optional<Phrases.Hit> named = hit(Role.WEEKDAY, at);
        if (named.isEmpty() && isShortWeekday(at, announced || which != Which.OPEN)) {
            named = hit(Role.SHORT_WEEKDAY, at);
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        int end = line.at(named.get().end()).is(".") && line.at(named.get().end()).glued()
                && line.at(at).text().length() <= 3
                && line.at(named.get().end() + 1).isNumber() ? named.get().end() + 1 : named.get().end();
        Optional<Phrases.Hit> period = hit(Role.PERIOD, end).filter(hit -> hit.value().startsWith("week"));
        if (period.isPresent() && which == Which.OPEN) {
            return read(Day.of(inWeek(period.get(), named.get())), period.get().end());
        }
        Optional<Read<DayWord>> date = dates.at(line.at(end).is(",") ? end + 1 : end, true);
        if (date.isPresent()) {
            return read(new Day(date.get().value(), null), date.get().end());
        }
        return read(new Day(new When.Weekday(DayOfWeek.of(Integer.parseInt(named.get().value())), which), null), end);
    }

    /** "Do" and "Sat" are words of their own: only with a capital, and beside a preposition or a time. */
    private boolean isShortWeekday(int position, boolean announced) {
        Token token = line.at(position);
        if (!token.isCapitalised()) {
            return false;
        }
        Token next = line.at(position + 1);
        boolean timeFollows =
                next.isNumber() && new ClockReader(line).at(position + 1, ClockReader.Announced.NO).isPresent();
        return announced || timeFollows || token.text().length() > 2 && position > 0
                && (position + 1 == line.size() || line.breaksAt(position + 1));
    }

    private Optional<Read<Day>> relative(int position) {
        Optional<Phrases.Hit> vor = hit(Role.VOR, position);
        if (vor.isPresent()) {
            return amount(vor.get().end(), -1);
        }
        Optional<Phrases.Hit> in = hit(Role.IN, position);
        if (in.isPresent()) {
            return amount(in.get().end(), 1);
        }
        Optional<Read<Day>> past = amount(position, -1);
        return past.flatMap(read -> hit(Role.AGO, read.end()).map(ago -> new Read<>(read.value(), ago.end())));
    }

    private Optional<Read<Day>> amount(int position, int sign) {
        Optional<Phrases.Hit> word = hit(Role.NUMBER, position);
        Token token = line.at(position);
        if (word.isEmpty() && !(token.isNumber() && token.text().matches("\\d{1,4}"))) {
            return Optional.empty();
        }
        int count = sign * Integer.parseInt(word.map(Phrases.Hit::value).orElse(token.text()));
        int unitAt = word.map(Phrases.Hit::end).orElse(position + 1);
        Optional<Phrases.Hit> unit = hit(Role.TIME_UNIT, unitAt);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        ChronoUnit of = ChronoUnit.valueOf(unit.get().value());
        Day day = of.isDateBased()
                ? Day.of(today.plus(count, of))
                : new Day(new When.Exactly(now.truncatedTo(ChronoUnit.MINUTES).plus(count, of)), null);
        return read(day, unit.get().end());
    }

    private static Optional<Read<Day>> read(Day day, int end) {
        return Optional.of(new Read<>(day, end));
    }

    private Optional<Phrases.Hit> hit(Role role, int position) {
        return Vocabulary.ALL.of(role).at(line, position);
    }
}
