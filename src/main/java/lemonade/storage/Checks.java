package lemonade.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Trouble;
import lemonade.domain.view.CheckReport;
import lemonade.domain.view.CheckReport.Finding;
import lemonade.domain.view.CheckReport.Kind;

/** Looks whether a journal is what was written into it. Only reads. */
public final class Checks {

    private static final String COMPARE =
            "INSERT INTO %1$s(incident_search, rank) VALUES('integrity-check', 1)";

    private static final String LEND =
            """
            CREATE TEMP VIEW incident_text AS SELECT n, title, who, body FROM main.incident_text;
            CREATE VIRTUAL TABLE temp.incident_search USING fts5(title, who, body,
              content = 'incident_text', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2');
            DELETE FROM temp.incident_search_data;
            INSERT INTO temp.incident_search_data SELECT * FROM main.incident_search_data;
            DELETE FROM temp.incident_search_idx;
            INSERT INTO temp.incident_search_idx SELECT * FROM main.incident_search_idx;
            DELETE FROM temp.incident_search_docsize;
            INSERT INTO temp.incident_search_docsize SELECT * FROM main.incident_search_docsize;
            DELETE FROM temp.incident_search_config;
            INSERT INTO temp.incident_search_config SELECT * FROM main.incident_search_config;""";

    private final Database database;

    Checks(Database database) {
        this.database = database;
    }

    /**
     * Checks the structure of the tables and every row against its hash.
     *
     * @param full also the search index, the attached files and the sums, which takes longer
     */
    public CheckReport run(boolean full) {
        List<Finding> findings = new ArrayList<>();
        long[] rows = {0};
        if (full) {
            look("", findings, () -> structure("PRAGMA integrity_check(20)", "", findings));
        } else {
            each(findings, table -> structure("PRAGMA quick_check('" + table + "')", table, findings));
        }
        look("", findings, () -> references(findings));
        each(findings, table -> rows[0] += rows(table, findings));
        if (full) {
            look("attachment_content", findings, () -> attachments(findings));
            look("rollup", findings, () -> sums(findings));
            if (findings.isEmpty()) {
                searchIndex(findings);
            }
        }
        return new CheckReport(rows[0], findings);
    }

    private void each(List<Finding> findings, Consumer<String> step) {
        for (Table table : Schema.TABLES) {
            if (database.number("SELECT count(*) FROM sqlite_schema WHERE name = ?", table.name()) > 0) {
                look(table.name(), findings, () -> step.accept(table.name()));
            }
        }
    }

    /** Takes one look; what cannot be read is a finding, not the end of the check. */
    private void look(String place, List<Finding> findings, Runnable step) {
        try {
            database.read(() -> {
                step.run();
                return true;
            });
        } catch (Trouble e) {
            if (e.kind() != Trouble.Kind.DAMAGED && e.kind() != Trouble.Kind.IO) {
                throw e;
            }
            findings.add(new Finding(Kind.STRUCTURE, place, String.valueOf(e.details().getLast())));
        }
    }

    private void structure(String pragma, String place, List<Finding> findings) {
        for (String answer : database.list(pragma, Cells::text)) {
            if (!answer.equals("ok")) {
                boolean search = answer.contains("incident_search") || answer.contains("fts5");
                findings.add(new Finding(search ? Kind.SEARCH : Kind.STRUCTURE, place, answer));
            }
        }
    }

    private void references(List<Finding> findings) {
        database.each(
                "PRAGMA foreign_key_check",
                cells -> findings.add(new Finding(Kind.REFERENCE, cells.text(), cells.text())));
    }

    /** Compares each row with its hash; the columns are those of the file, which may be older than ours. */
    private long rows(String table, List<Finding> findings) {
        List<String> columns = database.list(
                "SELECT name FROM pragma_table_info(?) WHERE name NOT IN ('n', 'row_hash') ORDER BY cid",
                Cells::text,
                table);
        long[] read = {0};
        database.each("SELECT " + String.join(",", columns) + ",row_hash FROM " + table, cells -> {
            @Nullable Object[] values = new Object[columns.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = cells.any();
            }
            read[0]++;
            if (RowHash.of(values) != cells.whole()) {
                findings.add(new Finding(Kind.ROW, table, "row " + read[0]));
            }
        });
        return read[0];
    }

    /**
     * Compares the search index with the words it was made of. SQLite does so by a command that counts as writing, so
     * a journal that may only be read lends its index to a table in memory.
     */
    private void searchIndex(List<Finding> findings) {
        try {
            database.read(() -> {
                if (database.isWritable()) {
                    database.execute(COMPARE.formatted("main.incident_search"));
                } else {
                    database.script(LEND);
                    database.execute(COMPARE.formatted("temp.incident_search"));
                    database.script("DROP TABLE temp.incident_search; DROP VIEW temp.incident_text");
                }
                return true;
            });
        } catch (Trouble e) {
            if (e.kind() != Trouble.Kind.DAMAGED) {
                throw e;
            }
            findings.add(new Finding(Kind.SEARCH, "incident_search", String.valueOf(e.details().getLast())));
        }
    }

    private void attachments(List<Finding> findings) {
        database.each("SELECT sha256, size, content FROM attachment_content", cells -> {
            byte[] hash = cells.bytes();
            long size = cells.whole();
            byte[] content = cells.bytes();
            if (content.length != size || !Arrays.equals(hash, RowHash.sha256().digest(content))) {
                findings.add(
                        new Finding(Kind.ATTACHMENT, "attachment_content", HexFormat.of().formatHex(hash)));
            }
        });
    }

    private void sums(List<Finding> findings) {
        compare(
                "SELECT month, kind_of_job_key, cause_key, incidents, heated FROM rollup WHERE incidents <> 0",
                "SELECT month, kind_of_job_key, cause_key, count(*), sum(heated) FROM incident GROUP BY 1, 2, 3",
                "rollup",
                findings);
        compare(
                "SELECT month, kind_of_job_key, cause_key, currency, minor FROM rollup_cost WHERE minor <> 0",
                "SELECT * FROM (SELECT i.month, i.kind_of_job_key, i.cause_key, c.currency, sum(c.minor) AS minor"
                        + " FROM incident i JOIN incident_cost c ON c.incident = i.n GROUP BY 1, 2, 3, 4)"
                        + " WHERE minor <> 0",
                "rollup_cost",
                findings);
    }

    private void compare(String kept, String counted, String place, List<Finding> findings) {
        long differing = database.number("SELECT (SELECT count(*) FROM (" + kept + " EXCEPT " + counted + "))"
                + " + (SELECT count(*) FROM (" + counted + " EXCEPT " + kept + "))");
        if (differing > 0) {
            findings.add(new Finding(Kind.SUMS, place, Long.toString(differing)));
        }
    }
}
