package lemonade.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Keeps the full-text index in step with the rows. An entry is taken out with the very words it was put in with, so
 * they are read before its incident, or its customer's name, changes. The words go through the program because an
 * insertion from a query, which could fail halfway, would make the index write out what it has gathered each time.
 */
public final class SearchIndex {

    /** What an incident is found by. */
    record Words(String title, String who, String body) {}

    private final Database database;

    SearchIndex(Database database) {
        this.database = database;
    }

    /** The words of an incident as it is stored now. */
    Words words(long incident) {
        return database.first("SELECT title, who, body FROM incident_text WHERE n = ?", SearchIndex::read, incident)
                .orElseThrow();
    }

    /** The words of a customer's incidents, by the numbers of their rows. */
    Map<Long, Words> wordsOf(UUID customer) {
        List<Long> rows = database.list(
                "SELECT i.n FROM incident i JOIN customer c ON c.n = i.customer WHERE c.id = ?",
                Cells::whole,
                Values.bytesOf(customer));
        Map<Long, Words> words = new TreeMap<>();
        rows.forEach(n -> words.put(n, words(n)));
        return words;
    }

    void add(long incident, Words words) {
        database.update(
                "INSERT INTO incident_search(rowid, title, who, body) VALUES(?, ?, ?, ?)",
                incident,
                words.title(),
                words.who(),
                words.body());
    }

    void remove(long incident, Words words) {
        database.update(
                "INSERT INTO incident_search(incident_search, rowid, title, who, body) VALUES('delete', ?, ?, ?, ?)",
                incident,
                words.title(),
                words.who(),
                words.body());
    }

    /** Puts the words of an incident as it is stored now in the place of those it was found by. */
    void replace(long incident, Words before) {
        Words after = words(incident);
        if (!after.equals(before)) {
            remove(incident, before);
            add(incident, after);
        }
    }

    void rebuild() {
        database.update("INSERT INTO incident_search(incident_search) VALUES('rebuild')");
    }

    private static Words read(Cells cells) throws SQLException {
        return new Words(cells.text(), cells.text(), cells.text());
    }
}
