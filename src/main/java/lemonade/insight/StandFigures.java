package lemonade.insight;

import lemonade.domain.view.StandFilter;

/** The figures of the Lemonade stand for one period and kind of job. */
public record StandFigures(StandFilter filter, LemonsToLemonade lemonsToLemonade, FixFirst fixFirst) {}
