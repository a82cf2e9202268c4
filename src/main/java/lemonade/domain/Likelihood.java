package lemonade.domain;

/** Which of the three cases a worst-case sheet describes. */
public enum Likelihood {
    WORST,
    LIKELY,
    BEST
}
