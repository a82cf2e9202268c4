package lemonade.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * The dollars and cents of one incident; null means not known. The cost of amends stands with the amends.
 *
 * @param price price of the job
 * @param customersLoss what the customer lost
 * @param minutesSpent own working time spent on the mishap, in minutes
 * @param hourlyRate own rate for an hour at the time of the mishap
 * @param vendorCovers what a vendor or an insurance pays back
 * @param spendingAuthority what may be spent without asking; above it stands an approval or a plan
 */
@Built
public record Ledger(
        @Nullable Money price,
        @Nullable Money customersLoss,
        @Nullable Integer minutesSpent,
        @Nullable Money hourlyRate,
        @Nullable Money vendorCovers,
        @Nullable Money spendingAuthority)
        implements LedgerBuilder.With {

    public static final Ledger NONE = new Ledger(null, null, null, null, null, null);

    /** Own time at the own rate, rounded to minor units; null when either is not known. */
    public @Nullable Money costOfTime() {
        if (minutesSpent == null || hourlyRate == null) {
            return null;
        }
        long minor = BigDecimal.valueOf(hourlyRate.minor())
                .multiply(BigDecimal.valueOf(minutesSpent))
                .divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return new Money(minor, hourlyRate.currency());
    }
}
