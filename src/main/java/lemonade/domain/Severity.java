package lemonade.domain;

/** How bad the mishap was, mildest first; SEVERE opens the legal gate. */
public enum Severity {
    OOPS,
    MISHAP,
    SERIOUS,
    SEVERE
}
