package lemonade.ui.incidents;

import java.util.List;
import java.util.UUID;

import lemonade.domain.view.IncidentRow;
import lemonade.insight.Snippets.Snippet;
import lemonade.journal.Search;

/**
 * One row of the list.
 *
 * @param title with the words searched for marked
 * @param found the piece of text a search found; empty text when nothing is searched for or only the title fits
 */
record ListedIncident(IncidentRow row, Snippet title, Snippet found) {

    private static final Snippet NOTHING = new Snippet("", List.of());

    static ListedIncident of(IncidentRow row) {
        return new ListedIncident(row, new Snippet(row.title(), List.of()), NOTHING);
    }

    static ListedIncident of(Search.Hit hit) {
        return new ListedIncident(hit.row(), hit.title(), hit.text().marks().isEmpty() ? NOTHING : hit.text());
    }

    UUID id() {
        return row.id();
    }
}
