package lemonade.journal;

import java.util.List;

import lemonade.domain.view.Found;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.IncidentRow;
import lemonade.insight.Snippets;
import lemonade.insight.Snippets.Snippet;

/** Finds incidents by words as one types. */
public final class Search {

    private final Desk desk;

    Search(Desk desk) {
        this.desk = desk;
    }

    /**
     * What a search found.
     *
     * @param hits the best first
     * @param more whether there may be more than were asked for
     */
    public record Results(List<Hit> hits, boolean more) {
        public Results {
            hits = List.copyOf(hits);
        }
    }

    /** An incident found, its title and a piece of its text with the words marked. */
    public record Hit(IncidentRow row, Snippet title, Snippet text) {}

    /** Every word must occur, the last one may go on; signs mean nothing. No words find nothing. */
    public Results find(String typed, IncidentFilter filter, int limit) {
        List<String> words = Snippets.words(typed);
        if (words.isEmpty()) {
            return new Results(List.of(), false);
        }
        List<Found> found = desk.stores().search().find(words, filter, limit);
        Snippets snippets = new Snippets(words);
        List<Hit> hits = found.stream()
                .map(one -> new Hit(one.row(), snippets.marked(one.row().title()), snippets.cut(one.text())))
                .toList();
        return new Results(hits, found.size() == limit);
    }
}
