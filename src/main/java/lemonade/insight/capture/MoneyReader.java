package lemonade.insight.capture;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Money;
import lemonade.insight.capture.Chip.MoneyChip;

/** Finds amounts: "EUR 120", "€1.250,50", "120 bucks", and bare "180.50" in the journal's currency. Quantities are none. */
final class MoneyReader {

    private static final Pattern AMOUNT =
            Pattern.compile("\\d{1,3}(?:[.,'’]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,3})?");
    private static final Pattern CENTS = Pattern.compile("(?:\\d{1,3}(?:[.,'’]\\d{3})+|\\d{1,12})[.,]\\d{2}");
    private static final Set<String> CODES = Currency.getAvailableCurrencies()
            .stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final Line line;
    private final Currency usual;
    private final char decimalMark;

    MoneyReader(Line line, CaptureContext context) {
        this.line = line;
        this.usual = context.currency();
        this.decimalMark = DecimalFormatSymbols.getInstance(context.locale()).getDecimalSeparator();
    }

    /**
     * Every amount.
     *
     * @param taken tokens that are part of a date or time
     */
    List<MoneyChip> all(IntPredicate taken) {
        List<MoneyChip> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Token token = line.at(i);
            if (token.isNumber() && AMOUNT.matcher(token.text()).matches() && !taken.test(i)) {
                amount(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<MoneyChip> amount(int number) {
        Read<Currency> before = currencyBefore(number);
        int end = afterDash(afterThousand(number + 1));
        Read<Currency> after = currencyAt(end);
        if (before != null && (after == null || line.at(number).glued())) {
            return chip(before.end(), number, end, before.value());
        }
        if (after != null && hit(Role.NOT_MONEY, end).isEmpty()) {
            return chip(number, number, after.end(), after.value());
        }
        boolean dashed = end > number + 1 && line.at(end - 1).text().matches("[-–—]");
        return before == null && after == null && (dashed || isBareAmount(number)) ? chip(number, number, end, usual)
                : Optional.empty();
    }

    private boolean isBareAmount(int number) {
        Token next = line.at(number + 1);
        boolean measured = next.is("%") || hit(Role.UNIT, number + 1).isPresent()
                || next.glued() && !next.isNumber() && !endsClause(number + 1);
        boolean partOfMore = line.at(number).glued() && !line.at(number - 1).is("(");
        return CENTS.matcher(line.at(number).text()).matches() && !measured && !partOfMore;
    }

    private boolean endsClause(int position) {
        return line.breaksAt(position) || line.at(position).is(":") || line.at(position).is(".");
    }

    private Optional<MoneyChip> chip(int from, int number, int to, Currency currency) {
        try {
            BigDecimal major = value(line.at(number).text(), currency);
            boolean thousands = to > number + 1 && line.at(number + 1).is("k");
            Money money = Money.ofMajor(thousands ? major.movePointRight(3) : major, currency);
            return Optional.of(new MoneyChip(line.start(from), line.end(to), money));
        } catch (ArithmeticException tooMuch) {
            return Optional.empty();
        }
    }

    /** The last mark is the decimal one, unless three digits follow it: then the language decides for currencies with three decimals. */
    private BigDecimal value(String written, Currency currency) {
        int last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        int decimals = last < 0 ? 0 : written.length() - last - 1;
        boolean mixed = written.chars().filter(c -> !Character.isDigit(c)).distinct().count() > 1;
        boolean decimal = decimals > 0
                && (decimals < 3
                        || !mixed && currency.getDefaultFractionDigits() == 3 && written.charAt(last) == decimalMark);
        String whole = (decimal ? written.substring(0, last) : written).replaceAll("\\D", "");
        return new BigDecimal(decimal ? whole + "." + written.substring(last + 1) : whole);
    }

    /** "2k €". */
    private int afterThousand(int position) {
        return line.at(position).is("k") && line.at(position).glued() ? position + 1 : position;
    }

    /** "120,-" and "120.–". */
    private int afterDash(int position) {
        Token mark = line.at(position);
        Token dash = line.at(position + 1);
        boolean written =
                mark.glued() && (mark.is(",") || mark.is(".")) && dash.glued() && dash.text().matches("[-–—]");
        return written ? position + 2 : position;
    }

    private @Nullable Read<Currency> currencyAt(int position) {
        Token token = line.at(position);
        if (CODES.contains(token.text())) {
            return new Read<>(Currency.getInstance(token.text()), position + 1);
        }
        if (token.isWord() && CODES.contains(token.text().toUpperCase(Locale.ROOT))
                && Set.of("eur", "usd", "chf", "gbp").contains(token.key())) {
            return new Read<>(Currency.getInstance(token.text().toUpperCase(Locale.ROOT)), position + 1);
        }
        return hit(Role.CURRENCY, position).map(hit -> new Read<>(named(hit.value()), hit.end())).orElse(null);
    }

    /** The currency just before a number; {@code end} is where it begins. */
    private @Nullable Read<Currency> currencyBefore(int number) {
        for (int start = Math.max(0, number - 2); start < number; start++) {
            Read<Currency> read = currencyAt(start);
            boolean word = line.at(start).isWord() && !CODES.contains(line.at(start).text().toUpperCase(Locale.ROOT))
                    && !line.at(number - 1).is(".");
            if (read != null && read.end() == number && !word) {
                return new Read<>(read.value(), start);
            }
        }
        return null;
    }

    private Currency named(String code) {
        boolean ownDollar = code.equals("USD")
                && Vocabulary.ALL.of(Role.DOLLAR).contains(usual.getCurrencyCode().toLowerCase(Locale.ROOT));
        return ownDollar ? usual : Currency.getInstance(code);
    }

    private Optional<Phrases.Hit> hit(Role role, int position) {
        return Vocabulary.ALL.of(role).at(line, position);
    }
}
