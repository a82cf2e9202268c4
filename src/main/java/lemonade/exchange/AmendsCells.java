package lemonade.exchange;

import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import lemonade.domain.Amends;
import lemonade.domain.AmendsBuilder;
import lemonade.domain.AmendsKind;
import lemonade.domain.Moment;
import lemonade.domain.Payer;

/**
 * The amends a row tells of, if any of its columns says something. A table that knows neither when they were promised
 * for nor when they were done tells of the past: they count as done.
 */
final class AmendsCells {

    private final Supplier<UUID> ids;
    private final CellWord<AmendsKind> kind;
    private final CellText what;
    private final CellAmount cost;
    private final CellWord<Payer> payer;
    private final CellDate promisedFor;
    private final CellDate doneAt;
    private final boolean past;

    AmendsCells(MapReader map, ImportMap given, Supplier<UUID> ids, Currency usual) {
        this.ids = ids;
        kind = new CellWord<>(map.text("amends", "kind"), AmendsKind.class);
        what = map.text("amends", "what");
        cost = new CellAmount(map.text("amends", "cost"), usual);
        payer = new CellWord<>(map.text("amends", "payer"), Payer.class);
        promisedFor = map.date("amends", "promisedFor");
        doneAt = map.date("amends", "doneAt");
        past = given.target("amends", "promisedFor") == null && given.target("amends", "doneAt") == null;
    }

    /** @param usual when they were done if the table does not say */
    List<Amends> in(Row row, Moment usual) throws UnreadableCell {
        if (!CellText.anyGiven(row, kind.text(), what, cost.text(), payer.text(), promisedFor.text(), doneAt.text())) {
            return List.of();
        }
        AmendsKind made = kind.in(row);
        if (made == null && what.in(row).isEmpty()) {
            return List.of();
        }
        return List.of(AmendsBuilder.builder()
                .id(ids.get())
                .kind(made != null ? made : AmendsKind.OTHER)
                .what(what.in(row))
                .cost(cost.in(row))
                .payer(payer.in(row))
                .promisedFor(promisedFor.in(row))
                .doneAt(past ? usual : doneAt.in(row))
                .build());
    }
}
