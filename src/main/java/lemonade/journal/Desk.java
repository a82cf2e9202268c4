package lemonade.journal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import lemonade.domain.Aggregate;
import lemonade.domain.Checklist;
import lemonade.domain.Customer;
import lemonade.domain.Incident;
import lemonade.domain.Lesson;
import lemonade.domain.Ref;
import lemonade.domain.Review;
import lemonade.domain.Save;
import lemonade.domain.Settings;
import lemonade.domain.Trashed;
import lemonade.domain.Trouble;
import lemonade.insight.Digests;
import lemonade.storage.AggregateStore;
import lemonade.storage.Stores;

/**
 * Where every change goes through: one transaction, the version before kept in history, digests and sums brought up to
 * date, the change remembered for undo and told to whoever listens after it is on disk.
 */
final class Desk {

    private final Stores stores;
    private final Clock clock;
    private final UndoLog undo = new UndoLog();
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private List<Edit> edits = new ArrayList<>();

    Desk(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    Stores stores() {
        return stores;
    }

    UndoLog undo() {
        return undo;
    }

    /** The time now, in the owner's zone, to the second. */
    OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    Clock clock() {
        return clock;
    }

    void onChange(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /** Runs one change that can be undone. */
    <T> T change(Supplier<T> work) {
        Done<T> done = transact(work);
        undo.done(done.edits(), now());
        publish(done.edits());
        return done.result();
    }

    /** Runs one change that undo knows already. */
    void changeBack(Runnable work) {
        Done<Boolean> done = transact(() -> {
            work.run();
            return true;
        });
        publish(done.edits());
    }

    private record Done<T>(T result, List<Edit> edits) {}

    private <T> Done<T> transact(Supplier<T> work) {
        edits = new ArrayList<>();
        T result = stores.write(work);
        return new Done<>(result, List.copyOf(edits));
    }

    private void publish(List<Edit> done) {
        if (!done.isEmpty()) {
            tell(new Change(done.stream().map(Edit::ref).collect(Collectors.toSet()), false));
        }
    }

    void tell(Change change) {
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }

    /** What is stored of an aggregate outside the Trash. */
    Optional<? extends Aggregate> stored(Ref ref) {
        return switch (ref.kind()) {
            case CUSTOMER -> stores.customers().find(ref.id());
            case INCIDENT -> stores.incidents().find(ref.id());
            case LESSON -> stores.lessons().find(ref.id());
            case SAVE -> stores.saves().find(ref.id());
            case CHECKLIST -> stores.checklists().find(ref.id());
            case REVIEW -> stores.reviews().find(ref.id());
            case SETTINGS -> stores.settings().find();
        };
    }

    /** Writes an aggregate if it differs from what is stored. To be called within a change. */
    void put(Aggregate after) {
        Aggregate before = stored(Ref.to(after)).orElse(null);
        if (after.equals(before)) {
            return;
        }
        if (before == null) {
            insert(after);
        } else {
            stores.history().keep(before, now());
            update(before, after);
        }
        edits.add(new Edit(before, after));
    }

    /** Writes an aggregate that is known not to be there yet. */
    void insert(Aggregate whole) {
        switch (whole) {
            case Incident incident ->
                    stores.incidents().insert(incident, Digests.of(incident, hasLesson(incident.id())));
            case Customer customer -> stores.customers().insert(customer);
            case Lesson lesson -> {
                stores.lessons().insert(lesson);
                digestAgain(lesson.incidents());
            }
            case Save save -> stores.saves().insert(save);
            case Checklist checklist -> stores.checklists().insert(checklist);
            case Review review -> stores.reviews().insert(review);
            case Settings settings -> stores.settings().put(settings);
        }
    }

    private void update(Aggregate before, Aggregate after) {
        switch (after) {
            case Incident incident ->
                    stores.incidents()
                            .update((Incident) before, incident, Digests.of(incident, hasLesson(incident.id())));
            case Customer customer -> stores.customers().update((Customer) before, customer);
            case Lesson lesson -> {
                stores.lessons().update((Lesson) before, lesson);
                Set<UUID> touched = new HashSet<>(((Lesson) before).incidents());
                touched.addAll(lesson.incidents());
                digestAgain(touched);
            }
            case Save save -> stores.saves().update((Save) before, save);
            case Checklist checklist -> stores.checklists().update((Checklist) before, checklist);
            case Review review -> stores.reviews().update((Review) before, review);
            case Settings settings -> stores.settings().put(settings);
        }
    }

    /** Moves an aggregate to the Trash. To be called within a change. */
    void trash(Ref ref, String title) {
        Aggregate before = stored(ref).orElseThrow(() -> new Trouble(Trouble.Kind.NOT_FOUND, ref.id()));
        stores.trash().put(new Trashed(before, title, now()));
        switch (before) {
            case Incident incident -> stores.incidents().delete(incident.id());
            case Customer customer -> stores.customers().delete(customer.id());
            case Lesson lesson -> {
                stores.lessons().delete(lesson.id());
                digestAgain(lesson.incidents());
            }
            case Save save -> delete(stores.saves(), save);
            case Checklist checklist -> delete(stores.checklists(), checklist);
            case Review review -> delete(stores.reviews(), review);
            case Settings _ -> throw new IllegalArgumentException("Settings stay");
        }
        edits.add(new Edit(before, null));
    }

    private static <A extends Aggregate> void delete(AggregateStore<A> store, A aggregate) {
        store.delete(aggregate.id());
    }

    /** Takes an aggregate out of the Trash again, and the customer it needs with it. To be called within a change. */
    void restore(UUID id) {
        Trashed trashed = stores.trash().find(id).orElseThrow(() -> new Trouble(Trouble.Kind.NOT_FOUND, id));
        Aggregate whole = trashed.body();
        if (whole instanceof Incident incident && incident.customer() != null) {
            UUID customer = incident.customer();
            if (stores.customers().find(customer).isEmpty()) {
                if (stores.trash().find(customer).isPresent()) {
                    restore(customer);
                } else {
                    whole = incident.withCustomer(null);
                }
            }
        }
        stores.trash().remove(id);
        insert(whole);
        edits.add(new Edit(null, whole));
    }

    private boolean hasLesson(UUID incident) {
        return stores.lessons().anyOf(incident);
    }

    private void digestAgain(Iterable<UUID> incidents) {
        for (UUID id : incidents) {
            stores.incidents()
                    .find(id)
                    .ifPresent(incident -> stores.incidents()
                            .update(incident, incident, Digests.of(incident, hasLesson(id))));
        }
    }
}
