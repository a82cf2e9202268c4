package lemonade.insight.capture;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads a time of day: "4pm", "16 Uhr 30", "halb fünf", "noon".
 *
 * <p>An hour from 1 to 6 without am, pm or "morgens" is meant in the afternoon: that is when people do business.
 */
final class ClockReader {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:-\\d{1,2})?");
    private static final Pattern HOUR_AND_MINUTE = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:-\\d{1,2}[:.]\\d{2})?");
    private static final int LAST_AFTERNOON_HOUR = 6;

    private final Line line;

    ClockReader(Line line) {
        this.line = line;
    }

    /** What announces a time: nothing, a day or "at", or both. */
    enum Announced {
        NO,
        ONCE,
        TWICE
    }

    private record Hour(int hour, int minute, boolean exact) {}

    /**
     * The time that begins at a token.
     *
     * @param announced what stands before it, so that a bare number may be an hour
     */
    Optional<Read<When.Clock>> at(int position, Announced announced) {
        Optional<Phrases.Hit> word = hit(Role.CLOCK, position);
        if (word.isPresent()) {
            return Optional.of(new Read<>(When.Clock.exact(LocalTime.parse(word.get().value())), word.get().end()));
        }
        Optional<Phrases.Hit> part = hit(Role.PART, position);
        if (part.isPresent()) {
            LocalTime usual = LocalTime.parse(part.get().value());
            int next = hit(Role.AT, part.get().end()).map(Phrases.Hit::end).orElse(part.get().end());
            Read<Hour> hour = hour(next, next > part.get().end() ? Announced.TWICE : Announced.ONCE);
            return Optional.of(hour == null
                    ? new Read<>(When.Clock.part(usual), part.get().end())
                    : new Read<>(clock(hour.value(), usual), hour.end()));
        }
        Read<Hour> hour = hour(position, announced);
        if (hour == null) {
            return Optional.empty();
        }
        Optional<Phrases.Hit> partAfter = hit(Role.PART, hour.end());
        return Optional.of(partAfter.isPresent()
                ? new Read<>(clock(hour.value(), LocalTime.parse(partAfter.get().value())), partAfter.get().end())
                : new Read<>(clock(hour.value(), null), hour.end()));
    }

    private static When.Clock clock(Hour hour, @Nullable LocalTime part) {
        int h = hour.hour();
        if (!hour.exact() && h < 12) {
            boolean afternoon = part == null ? h >= 1 && h <= LAST_AFTERNOON_HOUR
                    : part.getHour() >= 12 && (part.getHour() < 22 || h > LAST_AFTERNOON_HOUR);
            h = afternoon ? h + 12 : h;
        }
        return new When.Clock(LocalTime.of(h, hour.minute()), false, part == null && h != hour.hour());
    }

    private @Nullable Read<Hour> hour(int position, Announced announced) {
        Read<Hour> spoken = spoken(position);
        if (spoken != null) {
            return spoken;
        }
        Token token = line.at(position);
        Matcher matcher = HOUR_AND_MINUTE.matcher(token.text());
        if (token.isNumber() && matcher.matches()) {
            return withMinutes(position, announced, Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)));
        }
        int hour = bareHour(position);
        if (hour < 0) {
            return null;
        }
        Read<Hour> half = halfOfDay(position + 1, hour, 0);
        if (half != null) {
            return half;
        }
        Optional<Phrases.Hit> oClock = hit(Role.O_CLOCK, position + 1);
        if (oClock.isPresent()) {
            return afterOClock(oClock.get().end(), hour, token);
        }
        boolean hours = announced != Announced.NO && line.at(position + 1).is("h") && line.at(position + 1).glued();
        if (hours) {
            return new Read<>(new Hour(hour, 0, true), position + 2);
        }
        return isHourAlone(position + 1, announced)
                ? new Read<>(new Hour(hour, 0, token.text().startsWith("0")), position + 1)
                : null;
    }

    /** Whether a bare number before a token can be an hour: "at 9, ..." but not "at 9 tables". */
    private boolean isHourAlone(int next, Announced announced) {
        Token token = line.at(next);
        boolean counted = token.isNumber() || token.is("%") || hit(Role.CURRENCY, next).isPresent()
                || hit(Role.UNIT, next).isPresent();
        boolean goesOn = !token.isWord() || hit(Role.PART, next).isPresent() || isDayOrLink(next);
        return !counted && (announced == Announced.TWICE || announced == Announced.ONCE && goesOn);
    }

    private @Nullable Read<Hour> withMinutes(int position, Announced announced, int hour, int minute) {
        Token token = line.at(position);
        if (hour > 23 || minute > 59) {
            return null;
        }
        Read<Hour> half = halfOfDay(position + 1, hour, minute);
        if (half != null) {
            return half;
        }
        boolean exact = token.text().startsWith("0");
        Optional<Phrases.Hit> oClock = hit(Role.O_CLOCK, position + 1);
        if (oClock.isPresent()) {
            return new Read<>(new Hour(hour, minute, exact), oClock.get().end());
        }
        boolean time = token.text().charAt(token.text().startsWith("0") || hour > 9 ? 2 : 1) == ':'
                || announced != Announced.NO && !line.at(position + 1).is("%")
                        && hit(Role.CURRENCY, position + 1).isEmpty();
        int end = line.at(position + 1).is("h") ? position + 2 : position + 1;
        return time ? new Read<>(new Hour(hour, minute, exact), end) : null;
    }

    private Read<Hour> afterOClock(int position, int hour, Token token) {
        boolean exact = token.text().startsWith("0");
        int minute = line.at(position).isNumber() && line.at(position).text().matches("[0-5]\\d")
                ? Integer.parseInt(line.at(position).text())
                : -1;
        return minute < 0 || hit(Role.CURRENCY, position + 1).isPresent()
                ? new Read<>(new Hour(hour, 0, exact), position)
                : new Read<>(new Hour(hour, minute, exact), position + 1);
    }

    private @Nullable Read<Hour> halfOfDay(int position, int hour, int minute) {
        if (hour < 1 || hour > 12) {
            return null;
        }
        Optional<Phrases.Hit> pm = hit(Role.PM, position);
        if (pm.isPresent()) {
            return new Read<>(new Hour(hour % 12 + 12, minute, true), pm.get().end());
        }
        Optional<Phrases.Hit> am = hit(Role.AM, position);
        boolean german = am.isPresent() && !line.at(position).glued() && isGermanDay(am.get().end());
        return am.isEmpty() || german ? null : new Read<>(new Hour(hour % 12, minute, true), am.get().end());
    }

    private @Nullable Read<Hour> spoken(int position) {
        Read<Hour> found = shifted(Role.HALF_PAST, position, 0, 30);
        found = found != null ? found : shifted(Role.HALF_TO, position, -1, 30);
        found = found != null ? found : shifted(Role.QUARTER_PAST, position, 0, 15);
        return found != null ? found : shifted(Role.QUARTER_TO, position, -1, 45);
    }

    private @Nullable Read<Hour> shifted(Role role, int position, int hours, int minute) {
        Optional<Phrases.Hit> before = hit(role, position);
        if (before.isEmpty()) {
            return null;
        }
        int at = before.get().end();
        Optional<Phrases.Hit> number = hit(Role.NUMBER, at)
                .filter(hit -> hit.end() == at + 1 && !line.at(at).is("a") && !line.at(at).is("an"));
        int hour = number.map(hit -> Integer.parseInt(hit.value())).orElseGet(() -> bareHour(at));
        if (hour < 1 || hour > 12 && hours == 0 && hour > 23) {
            return null;
        }
        int shiftedHour = hour + hours;
        Read<Hour> half = shiftedHour >= 1 && shiftedHour <= 12 ? halfOfDay(at + 1, shiftedHour, minute) : null;
        return half != null ? half : new Read<>(new Hour(shiftedHour, minute, hour > 12), at + 1);
    }

    private int bareHour(int position) {
        Token token = line.at(position);
        Matcher matcher = HOUR.matcher(token.text());
        if (!token.isNumber() || !matcher.matches()) {
            return -1;
        }
        int hour = Integer.parseInt(matcher.group(1));
        return hour <= 23 ? hour : -1;
    }

    private boolean isGermanDay(int position) {
        return hit(Role.WEEKDAY, position).isPresent() || hit(Role.SHORT_WEEKDAY, position).isPresent()
                || hit(Role.NEXT, position).isPresent() || line.at(position).isNumber();
    }

    private boolean isDayOrLink(int position) {
        return hit(Role.DAY, position).isPresent() || hit(Role.WEEKDAY, position).isPresent()
                || hit(Role.ON, position).isPresent()
                || hit(Role.NEXT, position).isPresent() || hit(Role.PROMISE, position).isPresent()
                || hit(Role.FILLER, position).isPresent() || hit(Role.PROMISE_DO, position).isPresent()
                || hit(Role.NEGATION, position).isPresent();
    }

    private Optional<Phrases.Hit> hit(Role role, int position) {
        return Vocabulary.ALL.of(role).at(line, position);
    }
}
