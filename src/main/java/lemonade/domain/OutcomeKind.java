package lemonade.domain;

/** What became of the customer. */
public enum OutcomeKind {
    MORE_BUSINESS,
    STAYED,
    LESS,
    LEFT,
    UNKNOWN
}
