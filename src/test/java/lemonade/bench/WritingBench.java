package lemonade.bench;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import lemonade.domain.Incident;
import lemonade.journal.Journal;

/** One save, against plain statements for the same rows and their entry in the search index. */
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
    private int edits;

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
                Duel.of(() -> journal.incidents().save(edited.withStory(edited.story() + revision[0]++)), this::edit,
                        5000),
                2);
        results.add(size, "save a ticked box",
                Duel.of(() -> journal.incidents().save(edited.withLegalHold(revision[0]++ % 2 == 0)), this::insert,
                        3000),
                2);
    }

    /** The last row inserted gets another story, and its entry in the search index is replaced. */
    private void edit() throws SQLException {
        Object[] before = texts.getFirst().clone();
        Object[] after = before.clone();
        before[2] = before[2] + (edits == 0 ? "" : " " + edits);
        after[2] = after[2] + " " + ++edits;
        raw.run("BEGIN IMMEDIATE");
        raw.update("UPDATE incident SET story = ?, updated_at = ? WHERE n = ?", after[2], "2026-11-21T14:00:00Z",
                number);
        raw.update("INSERT INTO incident_search(incident_search, rowid, title, who, body)"
                + " VALUES('delete', ?, ?, ?, ?)", number, before[0], before[1], before[2]);
        raw.update("INSERT INTO incident_search(rowid, title, who, body) VALUES(?, ?, ?, ?)", number, after[0],
                after[1], after[2]);
        raw.run("COMMIT");
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
