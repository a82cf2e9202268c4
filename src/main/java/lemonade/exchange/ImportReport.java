package lemonade.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lemonade.domain.Aggregate;

/**
 * What an import brought in, or would bring in.
 *
 * @param added how many of each kind; kinds of which there are none are left out
 * @param already how many were there before, the same or in the Trash
 * @param differing how many are there with other content, and were left as they are
 * @param differences the first of those, at most {@link #LISTED}
 * @param unreadable how many rows could not be read
 * @param unreadableRows the first of those, at most {@link #LISTED}
 */
public record ImportReport(
        Map<Aggregate.Kind, Long> added,
        long already,
        long differing,
        List<Difference> differences,
        long unreadable,
        List<Unreadable> unreadableRows) {

    /** How many differences and unreadable rows are listed one by one. */
    public static final int LISTED = 1_000;

    public ImportReport {
        added = Map.copyOf(added);
        differences = List.copyOf(differences);
        unreadableRows = List.copyOf(unreadableRows);
    }

    /** Something that is in the journal with other content. */
    public record Difference(Aggregate.Kind kind, UUID id, String title) {}

    public long added(Aggregate.Kind kind) {
        return added.getOrDefault(kind, 0L);
    }

    /** Whether nothing in the file could be read. */
    public boolean isNothingReadable() {
        return added.isEmpty() && already == 0 && differing == 0 && unreadable > 0;
    }

    /** Counts while an import runs. */
    static final class Tally {

        private final Map<Aggregate.Kind, Long> added = new EnumMap<>(Aggregate.Kind.class);
        private final List<Difference> differences = new ArrayList<>();
        private final List<Unreadable> rows = new ArrayList<>();
        private long already;
        private long differing;
        private long unreadable;

        void added(Aggregate.Kind kind) {
            added.merge(kind, 1L, Long::sum);
        }

        void already() {
            already++;
        }

        void differs(Difference difference) {
            if (differing++ < LISTED) {
                differences.add(difference);
            }
        }

        void unreadable(Unreadable row) {
            if (unreadable++ < LISTED) {
                rows.add(row);
            }
        }

        ImportReport report() {
            return new ImportReport(added, already, differing, differences, unreadable, rows);
        }
    }
}
