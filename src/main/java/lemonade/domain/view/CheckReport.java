package lemonade.domain.view;

import java.util.List;

/**
 * What a check of a journal found.
 *
 * @param rows how many rows were compared with their hash
 * @param findings empty when all is well
 */
public record CheckReport(long rows, List<Finding> findings) {

    public CheckReport {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }

    /**
     * One thing that is not as it should be.
     *
     * @param place table, or table and row
     * @param detail SQLite's words, or empty
     */
    public record Finding(Kind kind, String place, String detail) {}

    /** What may be wrong. */
    public enum Kind {
        /** SQLite finds the file's structure broken. */
        STRUCTURE,
        /** A row is not what was written. */
        ROW,
        /** The bytes of an attached file are not what was written. */
        ATTACHMENT,
        /** A row names another that is not there. */
        REFERENCE,
        /** The search index does not match the entries. */
        SEARCH,
        /** The sums do not match the entries. */
        SUMS
    }
}
