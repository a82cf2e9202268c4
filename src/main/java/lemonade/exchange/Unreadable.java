package lemonade.exchange;

import lemonade.words.Words;

/**
 * A row of an imported table that could not be read and was left out.
 *
 * @param line the line on which the row begins, counted from 1
 * @param column name of the column; empty when the whole row is meant
 * @param value what stands there
 * @param expected what would have been read, the same in every language; may be empty
 */
public record Unreadable(long line, String column, String value, Reason reason, String expected) {

    /** Why it could not be read, in one plain sentence; line and column are not in it. */
    public String sentence(Words words) {
        return words.say("exchange.unreadable." + reason, value, expected);
    }

    /** Why a row could not be read. */
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
