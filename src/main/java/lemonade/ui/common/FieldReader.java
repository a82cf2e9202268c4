package lemonade.ui.common;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.insight.capture.CaptureContext;
import lemonade.insight.capture.CaptureParser;
import lemonade.insight.capture.Chip.MoneyChip;
import lemonade.insight.capture.MomentReader;
import lemonade.words.Words;

/** Understands times, amounts and durations as the owner types them, and writes them so that it understands them again. */
public final class FieldReader {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d[\\d.,'’ ]*");
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile(
            "(?:(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:h|hrs?|hours?|std\\.?|stunden?))?\\s*(?:(\\d{1,5})\\s*(?:m|min\\.?|mins|minutes?|minuten?)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_COLON = Pattern.compile("(\\d{1,4}):([0-5]\\d)");

    private final Words words;
    private final Clock clock;
    private final Supplier<Currency> currency;

    /** @param currency of amounts typed without one */
    public FieldReader(Words words, Clock clock, Supplier<Currency> currency) {
        this.words = words;
        this.clock = clock;
        this.currency = currency;
    }

    /** A day or time that lies behind us: "yesterday 4pm". */
    public Optional<Moment> past(String typed) {
        return MomentReader.read(typed, context(), false);
    }

    /** A day or time by which something is due: "Tue". */
    public Optional<Moment> ahead(String typed) {
        return MomentReader.read(typed, context(), true);
    }

    /** An amount, in the journal's currency unless another is typed. */
    public Optional<Money> money(String typed) {
        String line = typed.strip();
        if (PLAIN_NUMBER.matcher(line).matches()) {
            line = line + " " + currency.get().getCurrencyCode();
        }
        return CaptureParser.parse(line, context()).first(MoneyChip.class).map(MoneyChip::money);
    }

    /** Minutes out of "90", "1:30", "1.5 h" or "1 h 30". */
    public Optional<Integer> minutes(String typed) {
        String line = typed.strip();
        Matcher colon = WITH_COLON.matcher(line);
        if (colon.matches()) {
            return Optional.of(Integer.parseInt(colon.group(1)) * 60 + Integer.parseInt(colon.group(2)));
        }
        Matcher matcher = HOURS_AND_MINUTES.matcher(line);
        if (line.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        double hours = matcher.group(1) == null ? 0 : Double.parseDouble(matcher.group(1).replace(',', '.'));
        int minutes = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return Optional.of((int) Math.round(hours * 60) + minutes);
    }

    /** A moment as {@link #past} reads it back. */
    public String write(Moment moment) {
        return words.moment(moment);
    }

    /** An amount as {@link #money} reads it back. */
    public String write(Money money) {
        return words.money(money);
    }

    /** This moment, to the minute. */
    public Moment now() {
        return Moment.at(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private CaptureContext context() {
        return CaptureContext.of(
                List.of(), List.of(), currency.get(), ZonedDateTime.now(clock), words.locale());
    }
}
