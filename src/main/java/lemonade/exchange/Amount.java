package lemonade.exchange;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lemonade.domain.Money;

/**
 * Reads amounts as tables write them: {@code 1,234.50}, {@code 1.234,50 €}, {@code USD 18}. The last of two different
 * separators is the decimal one; a single one with exactly three digits after it groups thousands.
 */
final class Amount {

    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z]{3}|[€$£¥])? ?(-?[0-9][0-9.,' ]*|-?[.,][0-9]+) ?([A-Z]{3}|[€$£¥])?");
    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "$", "USD", "£", "GBP", "¥", "JPY");

    private Amount() {}

    /** The amount, in {@code usual} where the text names no currency; empty when it is none. */
    static Optional<Money> parse(String text, Currency usual) {
        Matcher matcher = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT).replace('\u00A0', ' '));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            String sign = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
            Currency currency = sign == null ? usual : currency(sign, usual);
            return Optional.of(Money.ofMajor(new BigDecimal(plain(matcher.group(2))), currency));
        } catch (IllegalArgumentException | ArithmeticException noAmount) {
            return Optional.empty();
        }
    }

    private static Currency currency(String sign, Currency usual) {
        if (sign.equals("$") && usual.getCurrencyCode().endsWith("D")) {
            return usual;
        }
        return Currency.getInstance(SIGNS.getOrDefault(sign, sign));
    }

    private static String plain(String written) {
        String digits = written.replaceAll("[ ']", "");
        int decimal = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (decimal < 0) {
            return digits;
        }
        char separator = digits.charAt(decimal);
        boolean only = digits.indexOf('.') < 0 || digits.indexOf(',') < 0;
        boolean groups =
                only && (digits.indexOf(separator) != decimal || digits.length() - decimal == 4 && decimal > 0);
        if (groups) {
            return digits.replaceAll("[.,]", "");
        }
        return digits.substring(0, decimal).replaceAll("[.,]", "") + "." + digits.substring(decimal + 1);
    }
}
