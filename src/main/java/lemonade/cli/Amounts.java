package lemonade.cli;

import lemonade.domain.Money;

/** Amounts on the command line, written as they are typed there. */
final class Amounts {

    private Amounts() {}

    /** {@code 180.50 EUR}. */
    static String written(Money money) {
        return money.major().toPlainString() + " " + money.currency().getCurrencyCode();
    }
}
