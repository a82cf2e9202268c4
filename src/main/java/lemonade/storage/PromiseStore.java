package lemonade.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Finds the incidents in which something is owed. */
public final class PromiseStore {

    private static final String OPEN =
            """
            SELECT i.id FROM incident i WHERE i.n IN (
              SELECT incident FROM amends WHERE done_at IS NULL AND dropped_at IS NULL AND promised_for < ?1
              UNION SELECT incident FROM follow_up WHERE done_at IS NULL AND dropped_at IS NULL AND due < ?1
              UNION SELECT incident FROM action WHERE done_at IS NULL AND dropped_at IS NULL AND due < ?1)
            ORDER BY i.n""";

    private static final String EVERY_OPEN =
            """
            SELECT i.id FROM incident i WHERE i.n IN (
              SELECT incident FROM amends WHERE done_at IS NULL AND dropped_at IS NULL
              UNION SELECT incident FROM follow_up WHERE done_at IS NULL AND dropped_at IS NULL
              UNION SELECT incident FROM action WHERE done_at IS NULL AND dropped_at IS NULL)
            ORDER BY i.n""";

    private static final String EVERY =
            """
            SELECT i.id FROM incident i WHERE i.n IN (
              SELECT incident FROM amends UNION SELECT incident FROM follow_up UNION SELECT incident FROM action)
            ORDER BY i.sort_at DESC, i.n DESC LIMIT ?""";

    private final Database database;

    PromiseStore(Database database) {
        this.database = database;
    }

    /**
     * Incidents in which something is open.
     *
     * @param by only what is due on this day or before; null for everything, undated promises too
     */
    public List<UUID> withOpen(@Nullable LocalDate by) {
        return by == null
                ? database.list(EVERY_OPEN, Cells::id)
                : database.list(OPEN, Cells::id, by.plusDays(1).toString());
    }

    /** The newest incidents in which something is or was owed. */
    public List<UUID> withAny(int limit) {
        return database.list(EVERY, Cells::id, limit);
    }
}
