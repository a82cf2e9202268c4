package lemonade.bench;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import lemonade.domain.Incident;
import lemonade.journal.Journal;

/** One save, against the insertion of the same rows with their entry in the search index. */
final class WritingBench {

    private static final List<String> PARTS = List.of("contact", "apology", "amends", "incident_tag");

    private final Journal journal;
    private final Raw raw;
    private final Corpus corpus;
    private final long size;
    private final Results results;
    private final List<List<Object[]>> parts;
    private final List<Object[]> incidents;
    private final List<Object[]> texts;
    private long number = 1L << 40;

    WritingBench(Journal journal, Raw raw, Corpus corpus, long size, Results results) throws SQLException {
        this.journal = journal;
        this.raw = raw;
        this.corpus = corpus;
        this.size = size;
        this.results = results;
        incidents = raw.rows("SELECT * FROM incident ORDER BY n LIMIT 1");
        texts = raw.rows("SELECT title, who, body FROM incident_text ORDER BY n LIMIT 1");
        parts = new ArrayList<>();
        for (String part : PARTS) {
            parts.add(raw.rows("SELECT * FROM " + part + " WHERE incident = (SELECT min(n) FROM incident)"));
        }
    }

    void run() throws Exception {
        List<Incident> fresh = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            fresh.add(corpus.incident(size / 2));
        }
        int[] next = {0};
        results.add(size, "save a new incident",
                Duel.of(() -> journal.incidents().save(fresh.get(next[0]++)), this::insert, 5000), 2);
        Incident edited = journal.incidents().get(fresh.getFirst().id());
        int[] revision = {0};
        results.add(size, "save an edited incident",
                Duel.of(() -> journal.incidents().save(edited.withStory(edited.story() + revision[0]++)), this::insert,
                        5000),
                2);
        results.add(size, "save a ticked box",
                Duel.of(() -> journal.incidents().save(edited.withLegalHold(revision[0]++ % 2 == 0)), this::insert,
                        3000),
                2);
    }

    private void insert() throws SQLException {
        number++;
        raw.run("BEGIN IMMEDIATE");
        Object[] incident = incidents.getFirst().clone();
        incident[0] = number;
        incident[1] = bytes(UUID.randomUUID());
        insert("incident", incident);
        for (int i = 0; i < PARTS.size(); i++) {
            for (Object[] row : parts.get(i)) {
                Object[] part = row.clone();
                part[0] = number;
                insert(PARTS.get(i), part);
            }
        }
        Object[] text = texts.getFirst();
        raw.update("INSERT INTO incident_search(rowid, title, who, body) VALUES(?, ?, ?, ?)", number, text[0], text[1],
                text[2]);
        raw.run("COMMIT");
    }

    private void insert(String table, Object... row) throws SQLException {
        raw.update("INSERT INTO " + table + " VALUES(" + String.join(",", Collections.nCopies(row.length, "?")) + ")",
                row);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
