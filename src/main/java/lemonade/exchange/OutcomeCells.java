package lemonade.exchange;

import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import lemonade.domain.Moment;
import lemonade.domain.Outcome;
import lemonade.domain.OutcomeKind;

/** The outcome a row tells of, if it says what became of the customer. */
final class OutcomeCells {

    private static final int SOON = 30;
    private static final int LATER = 90;

    private final Supplier<UUID> ids;
    private final CellWord<OutcomeKind> what;
    private final CellText afterDays;
    private final CellDate askedAt;
    private final CellAmount revenueSince;
    private final CellText note;

    OutcomeCells(MapReader map, Supplier<UUID> ids, Currency usual) {
        this.ids = ids;
        what = new CellWord<>(map.text("outcome", "what"), OutcomeKind.class);
        afterDays = map.text("outcome", "afterDays");
        askedAt = map.date("outcome", "askedAt");
        revenueSince = new CellAmount(map.text("outcome", "revenueSince"), usual);
        note = map.text("outcome", "note");
    }

    /** @param usual when it was asked if the row does not say */
    List<Outcome> in(Row row, Moment usual) throws UnreadableCell {
        OutcomeKind became = what.in(row);
        if (became == null) {
            return List.of();
        }
        Moment asked = askedAt.in(row);
        return List.of(new Outcome(
                ids.get(), days(row), asked != null ? asked : usual, became, revenueSince.in(row), note.in(row)));
    }

    private int days(Row row) throws UnreadableCell {
        String written = afterDays.in(row).strip();
        return switch (written) {
            case "", "30" -> SOON;
            case "90" -> LATER;
            default -> throw afterDays.unreadable(row, Unreadable.Reason.NUMBER, "30, 90");
        };
    }
}
