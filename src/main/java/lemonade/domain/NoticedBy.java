package lemonade.domain;

/** Who noticed the mishap first. */
public enum NoticedBy {
    ME,
    CUSTOMER,
    SOMEBODY_ELSE
}
