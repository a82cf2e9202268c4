package lemonade.domain;

/** Whose fault the mishap was. */
public enum Fault {
    MINE,
    SHARED,
    VENDOR,
    CUSTOMER,
    NOBODY
}
