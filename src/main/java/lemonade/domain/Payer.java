package lemonade.domain;

/** Who pays for amends. */
public enum Payer {
    ME,
    VENDOR,
    INSURANCE,
    SHARED
}
