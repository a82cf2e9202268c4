package lemonade.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in minor units (cents) of one currency; may be zero or negative.
 *
 * @param minor amount in minor units, as many decimals as the currency has
 */
public record Money(long minor, Currency currency) {

    public static Money of(long minor, String currencyCode) {
        return new Money(minor, Currency.getInstance(currencyCode));
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * An amount in major units (18.5 euros), rounded half up to minor units.
     *
     * @throws ArithmeticException when it does not fit into a long of minor units
     */
    public static Money ofMajor(BigDecimal major, Currency currency) {
        return new Money(
                major.movePointRight(digits(currency)).setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
    }

    /** The amount in major units, with the currency's number of decimals. */
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /**
     * The sum of two amounts of one currency.
     *
     * @throws IllegalArgumentException when the currencies differ
     * @throws ArithmeticException when the sum does not fit
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot add " + other.currency + " to " + currency);
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
