package lemonade.insight.capture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lemonade.insight.capture.When.DayWord;

/** Reads a calendar date: "2026-03-04", "4.3.", "3/4/2026", "4th of March", "4. März 2026". */
final class DateReader {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}|\\d{2}))?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final Line line;
    private final boolean dayFirst;
    private final boolean dotsAreDates;

    DateReader(Line line, Locale locale) {
        this.line = line;
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null,
                IsoChronology.INSTANCE, locale);
        this.dayFirst = pattern.indexOf('d') < pattern.indexOf('M');
        this.dotsAreDates = pattern.contains(".");
    }

    /**
     * The date that begins at a token.
     *
     * @param announced whether a preposition or a weekday stands before it
     * @throws DateTimeException when there is no such day
     */
    Optional<Read<DayWord>> at(int position, boolean announced) {
        Token token = line.at(position);
        if (token.isWord()) {
            return monthFirst(position);
        }
        if (!token.isNumber()) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(token.text());
        if (iso.matches()) {
            return read(new When.Date(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3))), position + 1);
        }
        Matcher dotted = DOTTED.matcher(token.text());
        if (dotted.matches()) {
            return dotted(position, announced, dotted);
        }
        Matcher slashed = SLASHED.matcher(token.text());
        if (slashed.matches() && (slashed.group(3) != null || announced)) {
            return slashed(position, slashed);
        }
        return dayFirst(position, announced);
    }

    private Optional<Read<DayWord>> dotted(int position, boolean announced, Matcher dotted) {
        Token next = line.at(position + 1);
        boolean fullStop = next.is(".") && next.glued();
        int end = fullStop ? position + 2 : position + 1;
        if (dotted.group(3) != null) {
            return read(new When.Date(LocalDate.of(year(dotted.group(3)), number(dotted, 2), number(dotted, 1))),
                    position + 1);
        }
        boolean written = announced || fullStop && dotsAreDates;
        boolean amount = Vocabulary.ALL.of(Role.CURRENCY).at(line, position + 1).isPresent();
        if (!written || amount || number(dotted, 2) > 12 || number(dotted, 1) > 31) {
            return Optional.empty();
        }
        if (fullStop && line.at(position + 2).isNumber() && YEAR.matcher(line.at(position + 2).text()).matches()) {
            return read(new When.Date(
                    LocalDate.of(Integer.parseInt(line.at(position + 2).text()), number(dotted, 2), number(dotted, 1))),
                    position + 3);
        }
        return read(dayOfMonth(number(dotted, 2), number(dotted, 1)), end);
    }

    private Optional<Read<DayWord>> slashed(int position, Matcher slashed) {
        boolean swap = dayFirst ? number(slashed, 2) <= 12 : number(slashed, 1) > 12;
        int day = swap ? number(slashed, 1) : number(slashed, 2);
        int month = swap ? number(slashed, 2) : number(slashed, 1);
        DayWord date = slashed.group(3) == null ? dayOfMonth(month, day)
                : new When.Date(LocalDate.of(year(slashed.group(3)), month, day));
        return read(date, position + 1);
    }

    private Optional<Read<DayWord>> dayFirst(int position, boolean announced) {
        Token token = line.at(position);
        if (!token.text().matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int at = afterOrdinal(position + 1);
        at = Vocabulary.ALL.of(Role.ORDINAL_OF).contains(line.at(at).key()) ? at + 1 : at;
        Optional<Phrases.Hit> month = month(at);
        int day = Integer.parseInt(token.text());
        if (month.isPresent()) {
            return withYear(month.get(), day, month.get().end());
        }
        boolean ordinal =
                Vocabulary.ALL.of(Role.ORDINAL).contains(line.at(position + 1).key()) && line.at(position + 1).glued();
        return announced && ordinal && day >= 1 && day <= 31
                ? read(new When.DayNumber(day), position + 2)
                : Optional.empty();
    }

    private Optional<Read<DayWord>> monthFirst(int position) {
        Optional<Phrases.Hit> month =
                month(position).filter(_ -> line.at(position).isCapitalised() || line.at(position).text().length() > 3);
        if (month.isEmpty() || !line.at(month.get().end()).text().matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int at = month.get().end();
        return withYear(month.get(), Integer.parseInt(line.at(at).text()), afterOrdinal(at + 1));
    }

    private Optional<Read<DayWord>> withYear(Phrases.Hit month, int day, int end) {
        int at = line.at(end).is(",") && line.at(end).glued() ? end + 1 : end;
        boolean year = YEAR.matcher(line.at(at).text()).matches();
        int of = Integer.parseInt(month.value());
        return year
                ? read(new When.Date(LocalDate.of(Integer.parseInt(line.at(at).text()), of, day)), at + 1)
                : read(dayOfMonth(of, day), end);
    }

    private Optional<Phrases.Hit> month(int position) {
        return Vocabulary.ALL.of(Role.MONTH).at(line, position).map(hit -> {
            Token next = line.at(hit.end());
            boolean shortened = next.is(".") && next.glued() && line.at(position).text().length() <= 4;
            return shortened && !line.breaksAt(hit.end()) ? new Phrases.Hit(hit.value(), hit.end() + 1) : hit;
        });
    }

    private int afterOrdinal(int position) {
        Token next = line.at(position);
        return next.glued() && (next.is(".") || Vocabulary.ALL.of(Role.ORDINAL).contains(next.key())) ? position + 1
                : position;
    }

    private static DayWord dayOfMonth(int month, int day) {
        LocalDate.of(2000, month, day);
        return new When.DayOfMonth(month, day);
    }

    private static Optional<Read<DayWord>> read(DayWord date, int end) {
        return Optional.of(new Read<>(date, end));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int year(String written) {
        return written.length() == 2 ? 2000 + Integer.parseInt(written) : Integer.parseInt(written);
    }
}
