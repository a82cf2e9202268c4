package lemonade.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import lemonade.domain.Incident;
import lemonade.domain.Moment;

/**
 * Fills what documents written by others leave out of an incident's parts: ids, made from the incident's id and the
 * place in the list so that the same document always reads the same, and times, taken from the incident.
 */
final class Gaps {

    private Gaps() {}

    static Incident filled(Incident incident) {
        return hasGaps(incident) ? fill(incident) : incident;
    }

    private static boolean hasGaps(Incident incident) {
        return incident.contacts().stream().anyMatch(part -> part.id() == null || part.at() == null)
                || incident.apologies().stream().anyMatch(part -> part.id() == null)
                || incident.owed().stream().anyMatch(part -> part.id() == null)
                || incident.worstCases().stream().anyMatch(part -> part.id() == null)
                || incident.outcomes().stream().anyMatch(part -> part.id() == null || part.askedAt() == null)
                || incident.attachments().stream().anyMatch(part -> part.id() == null);
    }

    private static Incident fill(Incident i) {
        Moment when = i.sortedBy();
        return i.with(b -> b
                .contacts(identified(i.contacts(), i, "contacts", part -> part.id(), (part, id) -> part.withId(id))
                        .stream()
                        .map(part -> part.at() == null ? part.withAt(when) : part)
                        .toList())
                .apologies(identified(i.apologies(), i, "apologies", part -> part.id(), (part, id) -> part.withId(id)))
                .amends(identified(i.amends(), i, "amends", part -> part.id(), (part, id) -> part.withId(id)))
                .actions(identified(i.actions(), i, "actions", part -> part.id(), (part, id) -> part.withId(id)))
                .followUps(identified(i.followUps(), i, "followUps", part -> part.id(), (part, id) -> part.withId(id)))
                .worstCases(
                        identified(i.worstCases(), i, "worstCases", part -> part.id(), (part, id) -> part.withId(id)))
                .outcomes(identified(i.outcomes(), i, "outcomes", part -> part.id(), (part, id) -> part.withId(id))
                        .stream()
                        .map(part -> part.askedAt() == null ? part.withAskedAt(when) : part)
                        .toList())
                .attachments(identified(
                        i.attachments(), i, "attachments", part -> part.id(), (part, id) -> part.withId(id))));
    }

    private static <P> List<P> identified(
            List<P> parts, Incident incident, String list, Function<P, UUID> id, BiFunction<P, UUID, P> withId) {
        List<P> all = new ArrayList<>(parts.size());
        for (P part : parts) {
            all.add(id.apply(part) != null ? part : withId.apply(part, placeId(incident.id(), list, all.size())));
        }
        return all;
    }

    private static UUID placeId(UUID incident, String list, int place) {
        String name = incident + "/" + list + "/" + place;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    }
}
