package lemonade.domain;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What the mishap did to the customer, one question each; null means not answered yet. */
@Built
public record Impact(
        @Nullable Extent lostTime,
        @Nullable Extent lostMoney,
        @Nullable Extent publicEmbarrassment,
        @Nullable Extent damagedReputation,
        @Nullable Extent legalExposure)
        implements ImpactBuilder.With {

    public static final Impact UNKNOWN = new Impact(null, null, null, null, null);

    /**
     * How bad it was, from the answers alone. Severe: any legal exposure, or a big loss of money, face or
     * reputation, the cases in which a lawyer comes before an apology. Serious: a big loss of time, or more than one
     * kind of harm. Mishap: one kind of harm. Oops: none known.
     */
    public Severity severity() {
        if (isAtLeastSome(legalExposure)
                || lostMoney == Extent.BIG
                || publicEmbarrassment == Extent.BIG
                || damagedReputation == Extent.BIG) {
            return Severity.SEVERE;
        }
        long kinds = Stream.of(lostTime, lostMoney, publicEmbarrassment, damagedReputation)
                .filter(Impact::isAtLeastSome)
                .count();
        if (lostTime == Extent.BIG || kinds > 1) {
            return Severity.SERIOUS;
        }
        return kinds == 1 ? Severity.MISHAP : Severity.OOPS;
    }

    private static boolean isAtLeastSome(@Nullable Extent extent) {
        return extent == Extent.SOME || extent == Extent.BIG;
    }
}
