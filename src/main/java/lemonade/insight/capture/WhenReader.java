package lemonade.insight.capture;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import lemonade.insight.capture.ClockReader.Announced;

/** Finds every day and time a line speaks of. */
final class WhenReader {

    private final Line line;
    private final DayReader days;
    private final ClockReader clocks;

    WhenReader(Line line, CaptureContext context) {
        this.line = line;
        this.days = new DayReader(line, context);
        this.clocks = new ClockReader(line);
    }

    List<When> all() {
        List<When> found = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            Optional<When> when = at(at);
            when.ifPresent(found::add);
            at = when.map(When::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<When> at(int from) {
        int core = from;
        boolean deadline = false;
        boolean announced = false;
        boolean clockAnnounced = false;
        for (int words = 0; words < 3; words++) {
            int word = core;
            Optional<Phrases.Hit> by = hit(Role.DEADLINE, word);
            Optional<Phrases.Hit> at = hit(Role.AT, word);
            Optional<Phrases.Hit> any = by.or(() -> at).or(() -> hit(Role.ON, word));
            if (any.isEmpty() || any.get().end() <= core) {
                break;
            }
            deadline |= by.isPresent();
            announced = true;
            clockAnnounced |= at.isPresent() || by.isPresent();
            core = any.get().end();
        }
        Optional<When> when = read(from, core, announced, clockAnnounced, deadline);
        return when.isPresent() || core == from ? when : read(from, from, false, false, false);
    }

    private Optional<When> read(int from, int core, boolean announced, boolean clockAnnounced, boolean deadline) {
        Optional<Read<DayReader.Day>> day = days.at(core, announced);
        if (day.isPresent()) {
            return Optional.of(withClock(from, core, day.get(), deadline));
        }
        Optional<Read<When.Clock>> clock = clocks.at(core, clockAnnounced ? Announced.ONCE : Announced.NO);
        if (clock.isEmpty() || clock.get().value().vague() && !announced && core == from && line.size() > 1
                && !standsAlone(core, clock.get().end())) {
            return Optional.empty();
        }
        int next = afterLink(clock.get().end());
        Optional<Read<DayReader.Day>> dayAfter = days.at(next, next > clock.get().end());
        if (dayAfter.isEmpty() || dayAfter.get().value().word() instanceof When.Exactly) {
            return Optional.of(new When(from, core, clock.get().end(), null, clock.get().value(), deadline));
        }
        return Optional.of(new When(from, core, dayAfter.get().end(), dayAfter.get().value().word(),
                inPart(clock.get().value(), dayAfter.get().value()), deadline));
    }

    /** "morning" alone in its clause is a time; in "morning meeting" it is not. */
    private boolean standsAlone(int from, int to) {
        return line.clauseStart(from) == from && line.clauseEnd(from) == to;
    }

    private When withClock(int from, int core, Read<DayReader.Day> day, boolean deadline) {
        DayReader.Day named = day.value();
        int end = day.end();
        Optional<Phrases.Hit> morning = hit(Role.MORNING_AFTER_DAY, end);
        if (morning.isPresent() && named.part() == null && !(named.word() instanceof When.Exactly)) {
            named = new DayReader.Day(named.word(), When.Clock.part(LocalTime.parse(morning.get().value())));
            end = morning.get().end();
        }
        if (named.word() instanceof When.Exactly) {
            return new When(from, core, end, named.word(), null, deadline);
        }
        int next = afterLink(end);
        Announced announced =
                Vocabulary.ALL.of(Role.AT).before(line, next).isPresent() ? Announced.TWICE : Announced.ONCE;
        Optional<Read<When.Clock>> clock = clocks.at(next, announced);
        if (clock.isEmpty()) {
            return new When(from, core, end, named.word(), named.part(), deadline);
        }
        return new When(from, core, clock.get().end(), named.word(), inPart(clock.get().value(), named), deadline);
    }

    /** "tonight at 8" is 20:00: a part of the day moves an hour that does not say which half of the day it means. */
    private static When.Clock inPart(When.Clock clock, DayReader.Day day) {
        When.Clock part = day.part();
        boolean moves = part != null && !clock.vague() && part.time().getHour() >= 15 && clock.time().getHour() >= 7
                && clock.time().getHour() < 12;
        boolean back = part != null && !clock.vague() && part.time().getHour() < 12 && clock.time().getHour() >= 13
                && clock.time().getHour() <= 18;
        return moves ? When.Clock.exact(clock.time().plusHours(12))
                : back ? When.Clock.exact(clock.time().minusHours(12))
                : clock;
    }

    /** Skips what stands between a day and its time: a comma, "at", "um", "on". */
    private int afterLink(int position) {
        boolean comma = line.at(position).is(",")
                && (hit(Role.AT, position + 1).isPresent() || line.at(position + 1).isNumber());
        int at = comma ? position + 1 : position;
        Optional<Phrases.Hit> link = hit(Role.AT, at).or(() -> hit(Role.ON, at)).or(() -> hit(Role.DEADLINE, at));
        return link.map(Phrases.Hit::end).orElse(at);
    }

    private Optional<Phrases.Hit> hit(Role role, int position) {
        return Vocabulary.ALL.of(role).at(line, position);
    }
}
