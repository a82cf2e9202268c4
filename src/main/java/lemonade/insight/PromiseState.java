package lemonade.insight;

/** How a promise stands at a given time. */
public enum PromiseState {
    /** Not due yet, or without a date. */
    OPEN,
    DUE_TODAY,
    OVERDUE,
    /** Done by its date, or it had none. */
    KEPT,
    /** Done after its date. */
    LATE,
    /** Given up. */
    DROPPED
}
