package lemonade.domain;

/** Who began an exchange; one that I began is outgoing. */
public enum Began {
    ME,
    CUSTOMER
}
