package lemonade.journal;

/** What an open journal may be used for. */
public enum Access {
    READ,
    WRITE
}
