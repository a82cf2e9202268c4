package lemonade.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import lemonade.domain.view.Found;
import lemonade.domain.view.IncidentFilter;

/**
 * Finds incidents by words. Relevance is weighed among the newest {@value #NEWEST} hits only, so that a common word
 * costs no more than a rare one.
 */
public final class SearchStore {

    private static final int NEWEST = 2000;
    private static final int TITLES = 20_000;

    private final Database database;
    private final IncidentLists lists;

    SearchStore(Database database, IncidentLists lists) {
        this.database = database;
        this.lists = lists;
    }

    /**
     * The best hits: every word must occur, the last one may go on. A title weighs four times, a customer's name twice
     * as much as the rest. One letter alone is looked up in the newest titles.
     *
     * @param words the words searched for, without signs; not empty
     */
    public List<Found> find(List<String> words, IncidentFilter filter, int limit) {
        return database.read(() -> {
            List<Long> rows =
                    isOneLetter(words) ? byLetter(words.getFirst(), filter, limit) : byWords(words, filter, limit);
            return lists.found(rows);
        });
    }

    private List<Long> byWords(List<String> words, IncidentFilter filter, int limit) {
        Conditions conditions =
                Conditions.of(filter).and("f.incident_search MATCH ?", expression(words));
        String from =
                filter.isNone() ? "incident_search f " : "incident_search f CROSS JOIN incident i ON i.n = f.rowid ";
        return database.list(
                "SELECT r FROM (SELECT f.rowid AS r, bm25(f.incident_search, 4.0, 2.0, 1.0) AS score FROM " + from
                        + conditions.where() + "ORDER BY f.rowid DESC LIMIT " + NEWEST
                        + ") ORDER BY score, r DESC LIMIT "
                        + limit,
                Cells::whole,
                conditions.arguments());
    }

    private List<Long> byLetter(String letter, IncidentFilter filter, int limit) {
        Conditions conditions = Conditions.of(filter);
        List<@Nullable Object> arguments = new ArrayList<>(conditions.values());
        arguments.add(letter + "%");
        arguments.add("% " + letter + "%");
        return database.list(
                "SELECT n FROM (SELECT i.n, i.title FROM incident i " + conditions.where()
                        + "ORDER BY i.sort_at DESC, i.n DESC LIMIT " + TITLES + ")"
                        + " WHERE title LIKE ? OR title LIKE ? LIMIT " + limit,
                Cells::whole,
                arguments.toArray());
    }

    private static boolean isOneLetter(List<String> words) {
        return words.size() == 1 && words.getFirst().codePointCount(0, words.getFirst().length()) == 1;
    }

    /** The words as an expression of FTS5, each quoted, so that none of them is syntax. */
    private static String expression(List<String> words) {
        return words.stream()
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" "))
                + "*";
    }
}
