package lemonade.exchange;

import java.util.Currency;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Money;

/**
 * An amount in a row.
 *
 * @param usual currency of amounts that name none
 */
record CellAmount(CellText text, Currency usual) {

    /** The amount in a row; null when there is none. */
    @Nullable Money in(Row row) throws UnreadableCell {
        String written = text.in(row);
        if (written.isBlank()) {
            return null;
        }
        return Amount.parse(written, usual)
                .orElseThrow(() -> text.unreadable(row, Unreadable.Reason.AMOUNT, "1234.50, 1.234,50 EUR"));
    }
}
