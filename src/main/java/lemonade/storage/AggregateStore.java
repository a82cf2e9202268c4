package lemonade.storage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lemonade.domain.Aggregate;

/** Keeps aggregates of one kind that nothing else has to be kept in step with. */
public interface AggregateStore<A extends Aggregate> {

    Optional<A> find(UUID id);

    /** All of them, the oldest first. */
    List<A> all();

    void insert(A aggregate);

    /** Writes one anew; {@code before} is what is stored. */
    void update(A before, A after);

    void delete(UUID id);
}
