package lemonade.journal;

import lemonade.domain.view.StandFilter;
import lemonade.insight.FixFirst;
import lemonade.insight.LemonsToLemonade;
import lemonade.insight.StandFigures;

/** The figures of the Lemonade stand. */
public final class Stand {

    private final Desk desk;

    Stand(Desk desk) {
        this.desk = desk;
    }

    public StandFigures figures(StandFilter filter) {
        return desk.stores()
                .read(() -> new StandFigures(
                        filter,
                        LemonsToLemonade.of(
                                desk.stores().figures().months(filter),
                                desk.stores().figures().lessonsPutToUse(filter)),
                        FixFirst.of(desk.stores().figures().causes(filter))));
    }
}
