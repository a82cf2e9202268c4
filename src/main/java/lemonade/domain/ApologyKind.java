package lemonade.domain;

/** The form in which an apology is given. */
public enum ApologyKind {
    CALL_NOTES,
    EMAIL,
    LETTER,
    REVIEW_REPLY,
    /** For a mishap that happened to the owner: a calm request instead of an apology. */
    REQUEST_FOR_CORRECTION
}
