package lemonade.domain.view;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list, newest first.
 *
 * @param newest where the page begins; null when it is empty
 * @param oldest where the page ends; null when it is empty
 * @param hasNewer whether there are rows before it
 * @param hasOlder whether there are rows after it
 */
public record Page(
        List<IncidentRow> rows, @Nullable Cursor newest, @Nullable Cursor oldest, boolean hasNewer, boolean hasOlder) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** A place between two rows. */
    public record Cursor(String sortAt, long row) {}

    /** Where a page starts. */
    public sealed interface Start {

        /** The newest rows. */
        record First() implements Start {}

        /** The oldest rows. */
        record Last() implements Start {}

        /** The rows older than a place. */
        record OlderThan(Cursor cursor) implements Start {}

        /** The rows newer than a place. */
        record NewerThan(Cursor cursor) implements Start {}

        /** The rows of a day and older. */
        record At(LocalDate day) implements Start {}
    }
}
