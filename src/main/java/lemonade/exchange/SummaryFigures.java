package lemonade.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import lemonade.domain.Incident;
import lemonade.domain.Money;
import lemonade.domain.Mood;
import lemonade.domain.Outcome;
import lemonade.domain.OutcomeKind;
import lemonade.domain.Owed;
import lemonade.domain.Severity;
import lemonade.domain.Text;
import lemonade.insight.Digests;

/** Sums over the incidents of a summary. */
final class SummaryFigures {

    /** A cause as last spelled, and how often it was the one. */
    record CauseCount(String cause, long count) {}

    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private final Map<OutcomeKind, Long> outcomes = new EnumMap<>(OutcomeKind.class);
    private final Map<String, CauseCount> causes = new HashMap<>();
    private final Map<String, Money> cost = new TreeMap<>();
    private long incidents;
    private long contacts;
    private long apologies;
    private long kept;
    private long open;
    private long calmed;
    private long heated;

    void add(Incident incident) {
        incidents++;
        bySeverity.merge(incident.severity(), 1L, Long::sum);
        contacts += incident.contacts().size();
        apologies += incident.apologies().stream().filter(apology -> apology.isSent()).count();
        for (Owed owed : incident.owed()) {
            kept += owed.doneAt() != null ? 1 : 0;
            open += owed.isOpen() ? 1 : 0;
        }
        if (incident.firstMood().filter(Mood::isHeated).isPresent()) {
            heated++;
            calmed += incident.latestMood().filter(mood -> !mood.isHeated()).isPresent() ? 1 : 0;
        }
        incident.outcomes().stream().map(Outcome::what).forEach(what -> outcomes.merge(what, 1L, Long::sum));
        if (!incident.cause().isEmpty()) {
            causes.merge(Text.key(incident.cause()), new CauseCount(incident.cause(), 1),
                    (before, one) -> new CauseCount(one.cause(), before.count() + 1));
        }
        for (Money part : Digests.of(incident, true).cost()) {
            cost.merge(part.currency().getCurrencyCode(), part, Money::plus);
        }
    }

    long incidents() {
        return incidents;
    }

    long of(Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }

    long of(OutcomeKind outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    long contacts() {
        return contacts;
    }

    long apologies() {
        return apologies;
    }

    long kept() {
        return kept;
    }

    long open() {
        return open;
    }

    /** How many customers were furious or upset at first. */
    long heated() {
        return heated;
    }

    /** How many of those were no longer so at the last contact. */
    long calmed() {
        return calmed;
    }

    /** What the incidents cost the owner, one amount for each currency. */
    List<Money> cost() {
        return new ArrayList<>(cost.values());
    }

    /** The most frequent causes first, at most {@code limit}. */
    List<CauseCount> causes(int limit) {
        return causes.values()
                .stream()
                .sorted(Comparator.comparingLong(CauseCount::count).reversed().thenComparing(CauseCount::cause))
                .limit(limit)
                .toList();
    }
}
