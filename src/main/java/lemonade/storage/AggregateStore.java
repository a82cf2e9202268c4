package lemonade.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lemonade.domain.Aggregate;

/** Keeps aggregates of one kind that nothing else has to be kept in step with. */
public interface AggregateStore<A extends Aggregate> {

    Optional<A> find(UUID id) throws SQLException;

    /** All of them, the oldest first. */
    List<A> all() throws SQLException;

    void insert(A aggregate) throws SQLException;

    /** Writes one anew; {@code before} is what is stored. */
    void update(A before, A after) throws SQLException;

    void delete(UUID id) throws SQLException;
}
