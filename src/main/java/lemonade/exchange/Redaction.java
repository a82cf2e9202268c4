package lemonade.exchange;

/** What is hidden in a document for somebody else. */
public enum Redaction {
    /** Customers' names, everywhere, behind one stand-in each. */
    NAMES,
    /** Names, and everything that was told in free words: stories, the customer's words, apologies. */
    FULL,
    /** Nothing; for the owner alone. */
    NONE
}
