package lemonade.exchange;

/**
 * A row of an imported table that could not be read and was left out.
 *
 * @param line the line on which the row begins, counted from 1
 * @param column name of the column; empty when the whole row is meant
 * @param value what stands there
 * @param expected what would have been read, the same in every language; may be empty
 */
public record Unreadable(long line, String column, String value, Reason reason, String expected) {

    /** Why a row could not be read; its sentence stands under {@code exchange.unreadable.<REASON>}. */
    public enum Reason {
        /** No pattern of the map fits. */
        DATE,
        AMOUNT,
        NUMBER,
        /** The map's values do not know it. */
        VALUE,
        /** Not one of the words of the target. */
        WORD,
        MORE_CELLS_THAN_COLUMNS,
        QUOTES,
        NOTHING_TO_CALL_IT
    }
}
