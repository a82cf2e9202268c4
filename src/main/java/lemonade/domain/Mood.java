package lemonade.domain;

import java.util.Optional;

/** How the customer felt during a contact, 1 furious to 5 delighted. */
public enum Mood {
    FURIOUS,
    UPSET,
    NEUTRAL,
    PLEASED,
    DELIGHTED;

    /** 1 (furious) to 5 (delighted). */
    public int level() {
        return ordinal() + 1;
    }

    /** Furious or upset. */
    public boolean isHeated() {
        return this == FURIOUS || this == UPSET;
    }

    /** The mood of a level, empty when the number is not 1 to 5. */
    public static Optional<Mood> ofLevel(int level) {
        return level >= 1 && level <= values().length ? Optional.of(values()[level - 1]) : Optional.empty();
    }
}
