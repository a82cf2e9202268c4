package lemonade.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Digest;
import lemonade.domain.Incident;
import lemonade.domain.Money;
import lemonade.domain.Text;

/** Keeps incidents, and beside each its place in the search index and in the sums. */
public final class IncidentStore {

    private static final int AT_ONCE = 500;

    static final Table SPELLING = Table.of("spelling", "kind,key,spelled");

    private final Database database;
    private final IncidentTable table;
    private final IncidentParts parts;
    private final SearchIndex index;
    private final Rollup rollup;

    IncidentStore(Database database, SearchIndex index, Rollup rollup) {
        this.database = database;
        this.table = new IncidentTable(database);
        this.parts = new IncidentParts(database);
        this.index = index;
        this.rollup = rollup;
    }

    /** The whole incident; empty when there is none of that id outside the Trash. */
    public Optional<Incident> find(UUID id) {
        return parts.complete(table.find(id).stream().toList()).stream().findFirst();
    }

    /** The whole incidents of these ids, in their order, without those that are not there. */
    public List<Incident> all(List<UUID> ids) {
        Map<UUID, Incident> found = HashMap.newHashMap(ids.size());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            parts.complete(table.all(some)).forEach(incident -> found.put(incident.id(), incident));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Writes a new incident. */
    public void insert(Incident incident, Digest digest) {
        long n = table.insert(incident, customerNumber(incident.customer()), digest);
        parts.insert(n, incident);
        writeCost(n, digest);
        writeSpelling(incident);
        rollup.add(rollup.share(n));
        index.add(n, index.words(n));
    }

    /** Writes an incident anew; {@code before} is what is stored. */
    public void update(Incident before, Incident after, Digest digest) {
        long n = number(before.id());
        SearchIndex.Words words = index.words(n);
        Rollup.Share share = rollup.share(n);
        table.update(n, after, customerNumber(after.customer()), digest);
        parts.replace(n, before, after);
        database.update("DELETE FROM incident_cost WHERE incident = ?", n);
        writeCost(n, digest);
        writeSpelling(after);
        rollup.replace(share, rollup.share(n));
        index.replace(n, words);
    }

    /** Removes an incident with all that belongs to it. */
    public void delete(UUID id) {
        long n = number(id);
        index.remove(n, index.words(n));
        rollup.remove(rollup.share(n));
        table.delete(n);
    }

    /**
     * Forgets the words of incidents that are gone for good where deleting their rows does not reach: spellings, and
     * beginnings of words that the search index keeps as signposts until it is built anew.
     */
    public void dropTraces() {
        database.update("DELETE FROM spelling WHERE kind = 'cause' AND key NOT IN (SELECT cause_key FROM rollup)");
        database.update(
                "DELETE FROM spelling WHERE kind = 'kind of job' AND key NOT IN (SELECT kind_of_job_key FROM rollup)");
        index.rebuild();
    }

    /** The ids of the incidents whose id ends so, at most two of them. */
    public List<UUID> endingWith(String hexEnding) {
        return database.list(
                "SELECT id FROM incident WHERE lower(hex(id)) LIKE '%' || ? LIMIT 2", Cells::id, hexEnding);
    }

    /** The ids of a customer's incidents. */
    public List<UUID> ofCustomer(UUID customer) {
        return database.list(
                "SELECT i.id FROM incident i JOIN customer c ON c.n = i.customer WHERE c.id = ? ORDER BY i.n",
                Cells::id,
                Values.bytesOf(customer));
    }

    public boolean knowsImportKey(String key) {
        return database.number(
                "SELECT EXISTS(SELECT 1 FROM incident WHERE import_key = ?)"
                        + " OR EXISTS(SELECT 1 FROM trash WHERE import_key = ?)",
                key,
                key)
                != 0;
    }

    /** How many there are, from the sums. */
    public long count() {
        return database.number("SELECT sum(incidents) FROM rollup");
    }

    public boolean has(UUID id) {
        return number(id) != 0;
    }

    long number(UUID id) {
        return database.number("SELECT n FROM incident WHERE id = ?", Values.bytesOf(id));
    }

    private @Nullable Long customerNumber(@Nullable UUID customer) {
        if (customer == null) {
            return null;
        }
        return database.first("SELECT n FROM customer WHERE id = ?", Cells::whole, Values.bytesOf(customer))
                .orElse(null);
    }

    private void writeCost(long n, Digest digest) {
        for (Money cost : digest.cost()) {
            database.update(
                    "INSERT INTO incident_cost(incident, currency, minor) VALUES(?, ?, ?)",
                    n,
                    cost.currency().getCurrencyCode(),
                    cost.minor());
        }
    }

    private void writeSpelling(Incident incident) {
        spell("cause", incident.cause());
        spell("kind of job", incident.kindOfJob());
    }

    private void spell(String kind, String spelled) {
        String key = Text.key(spelled);
        if (!spelled.isEmpty() && !spelled.equals(spelling(kind, key))) {
            SPELLING.put(database, new Values().text(kind).text(key).text(spelled));
        }
    }

    private String spelling(String kind, String key) {
        return database.first("SELECT spelled FROM spelling WHERE kind = ? AND key = ?", Cells::text, kind, key)
                .orElse("");
    }
}
