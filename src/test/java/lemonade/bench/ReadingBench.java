package lemonade.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.Page;
import lemonade.domain.view.StandFilter;
import lemonade.journal.Journal;

/** Search, pages of the list and figures. */
final class ReadingBench {

    private static final int SHOWN = 50;
    private static final double TIME = 2500;
    private static final LocalDate JUMP = LocalDate.of(2016, 5, 17);

    /** What a hit and a line of the list are made of. */
    private static final String ROW =
            "SELECT i.n, i.sort_at, i.id, i.title, c.id, c.name, i.cause, i.kind_of_job, i.stage, i.next_step,"
                    + " i.next_due, i.severity, i.latest_mood, i.legal_hold"
                    + " FROM incident i LEFT JOIN customer c ON c.n = i.customer ";

    private final Journal journal;
    private final Raw raw;
    private final long size;
    private final Results results;

    ReadingBench(Journal journal, Raw raw, long size, Results results) {
        this.journal = journal;
        this.raw = raw;
        this.size = size;
        this.results = results;
    }

    void run() throws Exception {
        for (List<String> typed : List.of(
                List.of("customer ord", "customer", "ord"), List.of("pro", "pro"), List.of("printed", "printed"),
                List.of("zuka", "zuka"))) {
            String text = typed.getFirst();
            List<String> words = typed.size() == 1 ? typed : typed.subList(1, typed.size());
            String expression = "\"" + String.join("\" \"", words) + "\"*";
            results.add(size, "search “" + text + "”", Duel.of(
                    () -> journal.search().find(text, IncidentFilter.NONE, SHOWN), () -> search(expression), TIME),
                    1.3);
        }
        page("first page", new Page.Start.First(), "ORDER BY i.sort_at DESC, i.n DESC LIMIT 51");
        page("last page", new Page.Start.Last(), "ORDER BY i.sort_at, i.n LIMIT 51");
        Page.Cursor middle = journal.incidents()
                .page(IncidentFilter.NONE, new Page.Start.At(JUMP), 1)
                .oldest();
        page("next page", new Page.Start.OlderThan(middle),
                "WHERE (i.sort_at, i.n) < (?, ?) ORDER BY i.sort_at DESC, i.n DESC LIMIT 51", middle.sortAt(),
                middle.row());
        String day = JUMP.plusDays(1).toString();
        page("jump to a date", new Page.Start.At(JUMP),
                "WHERE i.sort_at < ? ORDER BY i.sort_at DESC, i.n DESC LIMIT 51", day);
        results.add(size, "figures of the stand", Duel.of(
                () -> journal.stand().figures(StandFilter.EVERYTHING), this::figures, TIME), 2);
    }

    /** As the program's bounded query: the best of the newest 2,000 hits, then each of them with its words. */
    private void search(String expression) throws SQLException {
        raw.run("BEGIN");
        for (long n : raw.numbers("SELECT r FROM (SELECT rowid AS r, bm25(incident_search, 4.0, 2.0, 1.0) AS score"
                + " FROM incident_search WHERE incident_search MATCH ? ORDER BY rowid DESC LIMIT 2000)"
                + " ORDER BY score, r DESC LIMIT " + SHOWN, expression)) {
            raw.drain(ROW + "WHERE i.n = ?", n);
            raw.drain("SELECT who, body FROM incident_text WHERE n = ?", n);
        }
        raw.run("COMMIT");
    }

    private void page(String what, Page.Start start, String sql, Object... arguments) throws Exception {
        results.add(size, what, Duel.of(
                () -> journal.incidents().page(IncidentFilter.NONE, start, SHOWN),
                () -> {
                    raw.run("BEGIN");
                    raw.drain(ROW + sql, arguments);
                    raw.run("COMMIT");
                }, TIME), 1.5);
    }

    private void figures() throws SQLException {
        raw.run("BEGIN");
        raw.drain("SELECT month, sum(incidents) FROM rollup GROUP BY month");
        raw.drain("SELECT r.cause_key, s.spelled, sum(r.incidents), sum(r.heated) FROM rollup r LEFT JOIN spelling s"
                + " ON s.kind = 'cause' AND s.key = r.cause_key GROUP BY r.cause_key");
        raw.drain("SELECT cause_key, currency, sum(minor) FROM rollup_cost GROUP BY cause_key, currency");
        raw.drain("SELECT substr(at, 1, 7) AS month, count(*) FROM (SELECT at FROM rehearsal WHERE helped = 1"
                + " UNION ALL SELECT at FROM save) GROUP BY month");
        raw.run("COMMIT");
    }
}
