package lemonade.exchange;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import lemonade.domain.Incident;
import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Incidents;

/**
 * Which incidents leave the journal.
 *
 * @param filter conditions that hold together
 * @param chosen chosen one by one, which the filter then still narrows; none for any
 */
public record Selection(IncidentFilter filter, Set<UUID> chosen) {

    public static final Selection EVERYTHING = new Selection(IncidentFilter.NONE, Set.of());

    public Selection {
        chosen = Set.copyOf(chosen);
    }

    boolean isEverything() {
        return filter.isNone() && chosen.isEmpty();
    }

    /** Whether an incident that passes the filter is among those chosen. */
    boolean mayShow(UUID incident) {
        return chosen.isEmpty() || chosen.contains(incident);
    }

    /** Hands out the incidents, oldest first. */
    void forEach(Incidents incidents, Consumer<Incident> taker) {
        incidents.forEach(filter, incident -> {
            if (mayShow(incident.id())) {
                taker.accept(incident);
            }
        });
    }
}
