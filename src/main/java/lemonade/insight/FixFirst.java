package lemonade.insight;

import java.util.List;

import lemonade.domain.view.CauseSum;

/**
 * What should I fix first? Causes by how often they struck, with what they cost and how heated it got.
 *
 * @param causes named causes, the most frequent first
 * @param withoutCause incidents whose cause is not known
 */
public record FixFirst(List<CauseSum> causes, long withoutCause) {

    public FixFirst {
        causes = List.copyOf(causes);
    }

    /** Parts named causes from incidents without one. */
    public static FixFirst of(List<CauseSum> sums) {
        return new FixFirst(
                sums.stream().filter(sum -> !sum.cause().isEmpty()).toList(),
                sums.stream()
                        .filter(sum -> sum.cause().isEmpty())
                        .mapToLong(CauseSum::incidents)
                        .sum());
    }

    /** Incidents with a named cause. */
    public long withCause() {
        return causes.stream().mapToLong(CauseSum::incidents).sum();
    }
}
