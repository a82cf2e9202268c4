package lemonade.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Moment;
import lemonade.domain.Trouble;

/**
 * The date a target takes from a row: the first pattern that fits counts. Patterns are those of
 * {@link DateTimeFormatter}; without any, ISO dates and times are read. A date that does not exist, such as 30
 * February, does not fit. Two-digit years are the last ones that are not after {@code latest}.
 */
final class CellDate {

    private record Pattern(DateTimeFormatter format, boolean shortYear) {}

    private static final java.util.regex.Pattern NAMED_MONTH = java.util.regex.Pattern.compile("(?<!M)MMM(?!M)");

    private final CellText text;
    private final List<String> written;
    private final List<Pattern> patterns = new ArrayList<>();
    private final ZoneId zone;
    private final LocalDate latest;

    /**
     * @param languages in which months may be named
     * @param zone of times that do not say theirs
     * @throws Trouble UNREADABLE_VALUE when a pattern is none
     */
    CellDate(CellText text, List<String> written, List<Locale> languages, ZoneId zone, LocalDate latest) {
        this.text = text;
        this.written = written;
        this.zone = zone;
        this.latest = latest;
        for (String pattern : written) {
            for (Locale language : languages) {
                patterns.add(parse(pattern, language));
                if (NAMED_MONTH.matcher(pattern).find()) {
                    // Months as they stand alone: German has "Sep" besides "Sept."
                    patterns.add(parse(NAMED_MONTH.matcher(pattern).replaceAll("LLL"), language));
                }
            }
        }
    }

    CellText text() {
        return text;
    }

    @Nullable Moment in(Row row) throws UnreadableCell {
        String words = text.in(row).strip();
        if (words.isEmpty()) {
            return null;
        }
        for (Pattern pattern : patterns) {
            try {
                return moment(
                        pattern.format().parseBest(words, OffsetDateTime::from, LocalDateTime::from, LocalDate::from),
                        pattern.shortYear());
            } catch (DateTimeException next) {
                continue;
            }
        }
        if (patterns.isEmpty()) {
            try {
                return Moment.parse(words);
            } catch (DateTimeParseException notIso) {
                throw text.unreadable(row, Unreadable.Reason.DATE, "2026-03-04");
            }
        }
        throw text.unreadable(row, Unreadable.Reason.DATE, String.join(", ", written));
    }

    private Moment moment(TemporalAccessor read, boolean shortYear) {
        return switch (read) {
            case OffsetDateTime time -> Moment.at(time);
            case LocalDateTime time ->
                    Moment.at(time.minusYears(tooLate(time.toLocalDate(), shortYear)).atZone(zone).toOffsetDateTime());
            case LocalDate day -> Moment.on(day.minusYears(tooLate(day, shortYear)));
            default -> throw new DateTimeException(read.toString());
        };
    }

    private int tooLate(LocalDate day, boolean shortYear) {
        return shortYear && day.isAfter(latest) ? 100 : 0;
    }

    private static Pattern parse(String written, Locale language) {
        try {
            String strict = written.replace('y', 'u');
            return new Pattern(
                    new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(strict)
                            .toFormatter(language)
                            .withResolverStyle(ResolverStyle.STRICT),
                    strict.replaceAll("[^u]", "").length() == 2);
        } catch (IllegalArgumentException noPattern) {
            throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, noPattern, written,
                    "M/d/yyyy, dd.MM.yyyy, yyyy-MM-dd HH:mm");
        }
    }
}
