package lemonade.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

import lemonade.domain.view.CheckReport;
import lemonade.domain.view.CheckReport.Finding;
import lemonade.domain.view.CheckReport.Kind;

/** Looks whether a journal is what was written into it. Only reads. */
public final class Checks {

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
        return database.read(() -> {
            List<Finding> findings = new ArrayList<>();
            if (full) {
                structure("PRAGMA integrity_check(20)", "", findings);
            } else {
                for (Table table : Schema.TABLES) {
                    structure("PRAGMA quick_check('" + table.name() + "')", table.name(), findings);
                }
            }
            references(findings);
            long rows = 0;
            for (Table table : Schema.TABLES) {
                rows += rows(table, findings);
            }
            if (full) {
                attachments(findings);
                sums(findings);
            }
            return new CheckReport(rows, findings);
        });
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

    private long rows(Table table, List<Finding> findings) {
        long[] read = {0};
        int columns = table.columns().size();
        database.each("SELECT " + String.join(",", table.columns()) + ",row_hash FROM " + table.name(), cells -> {
            @Nullable Object[] values = new Object[columns];
            for (int i = 0; i < columns; i++) {
                values[i] = cells.any();
            }
            read[0]++;
            if (RowHash.of(values) != cells.whole()) {
                findings.add(new Finding(Kind.ROW, table.name(), "row " + read[0]));
            }
        });
        return read[0];
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
