package lemonade.domain;

/** How an exchange with the customer took place. */
public enum Channel {
    PHONE,
    EMAIL,
    IN_PERSON,
    CHAT,
    LETTER,
    REVIEW,
    SOCIAL_MEDIA,
    OTHER
}
