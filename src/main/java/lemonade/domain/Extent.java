package lemonade.domain;

/** How much of a kind of harm there was; an unanswered question is null, not NONE. */
public enum Extent {
    NONE,
    SOME,
    BIG
}
