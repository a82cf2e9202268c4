package lemonade.insight;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import lemonade.domain.Incident;
import lemonade.domain.Money;
import lemonade.domain.Owed;

/**
 * What a customer has been through: every incident, how the promises to them stand, what it cost.
 *
 * @param chapters the newest first
 * @param promises how many promises stand how; states without any are left out
 * @param cost what all of it cost the owner, one amount for each currency
 */
public record CustomerStory(List<Chapter> chapters, Map<PromiseState, Long> promises, List<Money> cost) {

    public CustomerStory {
        chapters = List.copyOf(chapters);
        promises = Map.copyOf(promises);
        cost = List.copyOf(cost);
    }

    /**
     * One incident of the story.
     *
     * @param cost what it cost the owner, one amount for each currency
     */
    public record Chapter(Incident incident, List<Money> cost) {
        public Chapter {
            cost = List.copyOf(cost);
        }
    }

    /**
     * The story that a customer's incidents tell.
     *
     * @param now local time of the owner, by which promises are open or overdue
     */
    public static CustomerStory of(List<Incident> incidents, LocalDateTime now) {
        Map<PromiseState, Long> promises = new EnumMap<>(PromiseState.class);
        Map<String, Money> cost = new TreeMap<>();
        for (Incident incident : incidents) {
            for (Owed owed : incident.owed()) {
                Promise promise = new Promise(incident.id(), incident.title(), incident.customer(), "", owed);
                promises.merge(promise.state(now), 1L, Long::sum);
            }
            for (Money amount : Digests.cost(incident)) {
                Currency currency = amount.currency();
                cost.merge(currency.getCurrencyCode(), amount, Money::plus);
            }
        }
        List<Chapter> chapters = incidents.stream()
                .sorted(Comparator.comparing(Incident::sortedBy).reversed())
                .map(incident -> new Chapter(incident, Digests.cost(incident)))
                .toList();
        return new CustomerStory(chapters, promises, List.copyOf(cost.values()));
    }

    /** How many promises stand so. */
    public long promises(PromiseState state) {
        return promises.getOrDefault(state, 0L);
    }
}
