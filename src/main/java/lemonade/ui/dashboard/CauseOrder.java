package lemonade.ui.dashboard;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;

import lemonade.domain.Money;
import lemonade.domain.view.CauseSum;

/** By what the causes are weighed. */
enum CauseOrder {
    COUNT,
    HEAT,
    COST;

    /** What a cause weighs; for money, in minor units of the owner's own currency. */
    long weight(CauseSum cause, Currency own) {
        return switch (this) {
            case COUNT -> cause.incidents();
            case HEAT -> cause.heated();
            case COST -> cause.cost()
                    .stream()
                    .filter(amount -> amount.currency().equals(own))
                    .mapToLong(Money::minor)
                    .sum();
        };
    }

    /** The causes, the weightiest first, then the most frequent. */
    List<CauseSum> sorted(List<CauseSum> causes, Currency own) {
        return causes.stream()
                .sorted(Comparator.comparingLong((CauseSum cause) -> weight(cause, own))
                        .thenComparingLong(CauseSum::incidents)
                        .reversed()
                        .thenComparing(CauseSum::cause))
                .toList();
    }
}
