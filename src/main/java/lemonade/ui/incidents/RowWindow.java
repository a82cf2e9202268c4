package lemonade.ui.incidents;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import lemonade.domain.view.IncidentRow;
import lemonade.domain.view.Page;

/**
 * The stretch of the list that is in memory. It slides as one scrolls: pages are added at one end and dropped at the
 * other, so that a million incidents take no more room than {@link #KEPT}.
 */
final class RowWindow {

    static final int PAGE = 100;
    static final int KEPT = 4 * PAGE;

    private final ObservableList<ListedIncident> rows = FXCollections.observableArrayList();
    private final List<Page> pages = new ArrayList<>();

    ObservableList<ListedIncident> rows() {
        return rows;
    }

    /** Shows pages that follow one another, and nothing else. */
    void start(List<Page> following) {
        pages.clear();
        pages.addAll(following);
        become(following.stream().flatMap(page -> listed(page.rows()).stream()).toList());
    }

    /** Shows rows that belong to no page, such as the hits of a search. */
    void fixed(List<ListedIncident> all) {
        pages.clear();
        become(all);
    }

    /** Rows that stay the same stay where they are, so that a list keeps its place. */
    private void become(List<ListedIncident> all) {
        if (all.size() != rows.size()) {
            rows.setAll(all);
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).equals(rows.get(i))) {
                rows.set(i, all.get(i));
            }
        }
    }

    /**
     * Adds an older page at the end.
     *
     * @return how many rows were dropped at the beginning
     */
    int older(Page page) {
        pages.addLast(page);
        rows.addAll(listed(page.rows()));
        int dropped = 0;
        while (rows.size() > KEPT && pages.size() > 1) {
            int gone = pages.removeFirst().rows().size();
            rows.remove(0, gone);
            dropped += gone;
        }
        return dropped;
    }

    /**
     * Adds a newer page at the beginning.
     *
     * @return how many rows were added there
     */
    int newer(Page page) {
        pages.addFirst(page);
        rows.addAll(0, listed(page.rows()));
        while (rows.size() > KEPT && pages.size() > 1) {
            int gone = pages.removeLast().rows().size();
            rows.remove(rows.size() - gone, rows.size());
        }
        return page.rows().size();
    }

    /** How many pages are in memory; at least one. */
    int pages() {
        return Math.max(1, pages.size());
    }

    /** Where to start reading so that the first row comes first again, and new ones before it where it is the newest. */
    Page.Start top() {
        Page.Cursor newest = newest();
        return newest == null
                ? new Page.Start.First()
                : new Page.Start.OlderThan(new Page.Cursor(newest.sortAt(), newest.row() + 1));
    }

    /** Where the rows before the first one are; null when there are none. */
    Page.@Nullable Cursor newest() {
        return pages.isEmpty() || !pages.getFirst().hasNewer() ? null : pages.getFirst().newest();
    }

    /** Where the rows after the last one are; null when there are none. */
    Page.@Nullable Cursor oldest() {
        return pages.isEmpty() || !pages.getLast().hasOlder() ? null : pages.getLast().oldest();
    }

    private static List<ListedIncident> listed(List<IncidentRow> rows) {
        return rows.stream().map(ListedIncident::of).toList();
    }
}
