package lemonade.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import lemonade.domain.Aggregate;
import lemonade.domain.Ref;
import lemonade.domain.Trouble;
import lemonade.storage.AggregateStore;
import lemonade.storage.Stores;

/** Lessons, saves, checklists or reviews: found, written, thrown away. */
public final class Wholes<A extends Aggregate> {

    private final Desk desk;
    private final Function<Stores, AggregateStore<A>> store;

    Wholes(Desk desk, Function<Stores, AggregateStore<A>> store) {
        this.desk = desk;
        this.store = store;
    }

    /** @throws Trouble {@code NOT_FOUND} */
    public A get(UUID id) {
        return find(id).orElseThrow(() -> new Trouble(Trouble.Kind.NOT_FOUND, id));
    }

    public Optional<A> find(UUID id) {
        return desk.stores().read(() -> store.apply(desk.stores()).find(id));
    }

    /** All of them, the oldest first. */
    public List<A> all() {
        return desk.stores().read(() -> store.apply(desk.stores()).all());
    }

    public A save(A whole) {
        return desk.change(() -> {
            desk.put(whole);
            return whole;
        });
    }

    public void trash(UUID id) {
        desk.change(() -> {
            A whole = store.apply(desk.stores()).find(id).orElseThrow(() -> new Trouble(Trouble.Kind.NOT_FOUND, id));
            desk.trash(Ref.to(whole), TrashBin.titleOf(whole));
            return true;
        });
    }
}
