package lemonade.storage;

import java.util.UUID;

/**
 * Keeps the full-text index in step with the rows. An entry is taken out with the very text it was put in with, so it
 * has to be removed before its incident, or its customer's name, changes.
 */
public final class SearchIndex {

    private final Database database;

    SearchIndex(Database database) {
        this.database = database;
    }

    void add(long incident) {
        database.update(
                "INSERT INTO incident_search(rowid, title, who, body)"
                        + " SELECT n, title, who, body FROM incident_text WHERE n = ?",
                incident);
    }

    void remove(long incident) {
        database.update(
                "INSERT INTO incident_search(incident_search, rowid, title, who, body)"
                        + " SELECT 'delete', n, title, who, body FROM incident_text WHERE n = ?",
                incident);
    }

    void rebuild() {
        database.update("INSERT INTO incident_search(incident_search) VALUES('rebuild')");
    }

    void addCustomer(UUID customer) {
        database.update(
                "INSERT INTO incident_search(rowid, title, who, body)"
                        + " SELECT n, title, who, body FROM incident_text WHERE n IN"
                        + " (SELECT i.n FROM incident i JOIN customer c ON c.n = i.customer WHERE c.id = ?)",
                Values.bytesOf(customer));
    }

    void removeCustomer(UUID customer) {
        database.update(
                "INSERT INTO incident_search(incident_search, rowid, title, who, body)"
                        + " SELECT 'delete', n, title, who, body FROM incident_text WHERE n IN"
                        + " (SELECT i.n FROM incident i JOIN customer c ON c.n = i.customer WHERE c.id = ?)",
                Values.bytesOf(customer));
    }
}
