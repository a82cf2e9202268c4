package lemonade.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import lemonade.domain.Aggregate;
import lemonade.domain.Incident;
import lemonade.domain.Ref;
import lemonade.domain.Text;
import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.IncidentRow;
import lemonade.domain.view.Page;
import lemonade.storage.IncidentLists.Place;

/** Incidents: found, listed, written, thrown away. */
public final class Incidents {

    private static final int AT_A_TIME = 200;

    private final Desk desk;

    Incidents(Desk desk) {
        this.desk = desk;
    }

    /** @throws Trouble {@code NOT_FOUND} */
    public Incident get(UUID id) {
        return find(id).orElseThrow(() -> new Trouble(Trouble.Kind.NOT_FOUND, id));
    }

    public Optional<Incident> find(UUID id) {
        return desk.stores().read(() -> desk.stores().incidents().find(id));
    }

    /**
     * The incident whose id ends so.
     *
     * @throws Trouble {@code NOT_FOUND}, or {@code AMBIGUOUS} when several do
     */
    public Incident byEnding(String uuidOrEnding) {
        String hex = uuidOrEnding.replace("-", "").toLowerCase(Locale.ROOT);
        if (hex.isEmpty() || !hex.chars().allMatch(c -> Character.digit(c, 16) >= 0) || hex.length() > 32) {
            throw new Trouble(Trouble.Kind.NOT_FOUND, uuidOrEnding);
        }
        List<UUID> ids = desk.stores().read(() -> desk.stores().incidents().endingWith(hex));
        if (ids.size() > 1) {
            throw new Trouble(Trouble.Kind.AMBIGUOUS, uuidOrEnding, ids.size());
        }
        return ids.stream()
                .findFirst()
                .flatMap(this::find)
                .orElseThrow(() -> new Trouble(Trouble.Kind.NOT_FOUND, uuidOrEnding));
    }

    /** Writes an incident, new or changed; nothing happens when it is stored so already. */
    public Incident save(Incident incident) {
        return desk.change(() -> put(incident));
    }

    private Incident put(Incident incident) {
        OffsetDateTime now = desk.now();
        Optional<Incident> before = desk.stores().incidents().find(incident.id());
        if (before.isPresent() && before.get().withUpdatedAt(incident.updatedAt()).equals(incident)) {
            return before.get();
        }
        Incident after = incident.withUpdatedAt(now);
        desk.put(after);
        return after;
    }

    public void trash(UUID id) {
        desk.change(() -> {
            Incident incident =
                    desk.stores().incidents().find(id).orElseThrow(() -> new Trouble(Trouble.Kind.NOT_FOUND, id));
            desk.trash(new Ref(Aggregate.Kind.INCIDENT, id), incident.title());
            return true;
        });
    }

    /** Throws several away in one step. */
    public void trash(List<UUID> ids) {
        desk.change(() -> {
            for (UUID id : ids) {
                desk.stores()
                        .incidents()
                        .find(id)
                        .ifPresent(incident -> desk.trash(Ref.to(incident), incident.title()));
            }
            return true;
        });
    }

    /**
     * Gives several the same tag in one step.
     *
     * @return those that did not have it yet
     */
    public List<UUID> tag(List<UUID> ids, String tag) {
        return eachChanged(ids, incident -> {
            List<String> tags = new ArrayList<>(incident.tags());
            tags.add(tag);
            return incident.withTags(tags);
        });
    }

    /** Takes a tag off several in one step. */
    public void untag(List<UUID> ids, String tag) {
        String key = Text.key(tag);
        eachChanged(ids, incident -> incident.withTags(
                incident.tags().stream().filter(one -> !Text.key(one).equals(key)).toList()));
    }

    private List<UUID> eachChanged(List<UUID> ids, UnaryOperator<Incident> how) {
        return desk.change(() -> {
            List<UUID> changed = new ArrayList<>();
            for (UUID id : ids) {
                Incident before = desk.stores().incidents().find(id).orElse(null);
                if (before != null && !how.apply(before).equals(before)) {
                    put(how.apply(before));
                    changed.add(id);
                }
            }
            return changed;
        });
    }

    public Page page(IncidentFilter filter, Page.Start start, int size) {
        return desk.stores().read(() -> desk.stores().lists().page(filter, start, size));
    }

    public Optional<IncidentRow> row(UUID id) {
        return desk.stores().read(() -> desk.stores().lists().row(id));
    }

    public long count(IncidentFilter filter) {
        return desk.stores().read(() -> desk.stores().lists().count(filter));
    }

    /**
     * Hands out whole incidents, oldest first, all from one state of the journal.
     *
     * @throws Trouble {@code CANCELLED} when the journal was told to stop reading
     */
    public void forEach(IncidentFilter filter, Consumer<Incident> taker) {
        desk.stores().read(() -> {
            List<Place> places = desk.stores().lists().placesAfter(filter, null, AT_A_TIME);
            while (!places.isEmpty()) {
                for (Incident incident : desk.stores().incidents().all(places.stream().map(Place::id).toList())) {
                    if (desk.stores().isCancelled()) {
                        throw new Trouble(Trouble.Kind.CANCELLED);
                    }
                    taker.accept(incident);
                }
                places = desk.stores().lists().placesAfter(filter, places.getLast().cursor(), AT_A_TIME);
            }
            return true;
        });
    }

    /** Incidents of the same cause, then of the same customer, newest first. */
    public List<IncidentRow> seenBefore(Incident incident, int limit) {
        return desk.stores()
                .read(() -> desk.stores()
                        .lists()
                        .seenBefore(incident.id(), Text.key(incident.cause()), incident.customer(), limit));
    }

    /** Incidents of a day in earlier years. */
    public List<IncidentRow> on(LocalDate day) {
        IncidentFilter filter = IncidentFilter.NONE.withFrom(day).withTo(day);
        return page(filter, new Page.Start.First(), 3).rows();
    }

    /** Causes as last spelled, the most frequent first. */
    public List<String> causes() {
        return desk.stores().read(() -> desk.stores().lists().causes());
    }

    /** Kinds of job as last spelled, the most frequent first. */
    public List<String> kindsOfJob() {
        return desk.stores().read(() -> desk.stores().lists().kindsOfJob());
    }

    public List<String> tags() {
        return desk.stores().read(() -> desk.stores().lists().tags());
    }

    /** Earlier versions of an incident, the latest first, each with the time until which it stood. */
    public List<EarlierVersion> history(UUID id) {
        return desk.stores()
                .read(() -> desk.stores()
                        .history()
                        .of(id)
                        .stream()
                        .map(version -> new EarlierVersion((Incident) version.body(), version.until()))
                        .toList());
    }

    /** An incident as it was until a time. */
    public record EarlierVersion(Incident incident, OffsetDateTime until) {}
}
