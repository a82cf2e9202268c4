package lemonade.domain;

/** How far the cause lay within the owner's control. */
public enum Control {
    WITHIN,
    PARTLY,
    OUTSIDE
}
