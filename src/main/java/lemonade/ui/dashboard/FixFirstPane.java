package lemonade.ui.dashboard;

import java.util.Currency;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import lemonade.domain.view.CauseSum;
import lemonade.insight.FixFirst;
import lemonade.ui.common.Card;
import lemonade.ui.common.Chip;
import lemonade.words.Words;

/** What should I fix first? Causes by how often they struck, how heated it got, what they cost. */
final class FixFirstPane extends Card {

    private static final int SHOWN = 8;

    private final Words words;
    private final StandModel model;
    private final StandWords sentences;
    private final BooleanProperty anything = new SimpleBooleanProperty();
    private final BooleanProperty heated = new SimpleBooleanProperty();
    private final Label answer = new Label();
    private final VBox rows = new VBox(2);
    private final Label rest = new Label();
    private final FigureTable<CauseSum> table;

    FixFirstPane(Words words, StandModel model) {
        this.words = words;
        this.model = model;
        sentences = new StandWords(words);
        table = new FigureTable<CauseSum>(words.say("stand.fix.question"))
                .with(words.say("stand.fix.cause"), false, CauseSum::cause)
                .with(words.say("stand.lemonade.mishaps"), true, cause -> words.count(cause.incidents()))
                .with(words.say("stand.fix.heated"), true, cause -> words.count(cause.heated()))
                .with(words.say("stand.fix.costs"), true, cause -> sentences.money(cause.cost()));
        answer.getStyleClass().addAll("lead", "answer");
        answer.setWrapText(true);
        rest.getStyleClass().addAll("fine", "muted");
        rest.setWrapText(true);
        rest.visibleProperty().bind(rest.textProperty().isNotEmpty());
        rest.managedProperty().bind(rest.visibleProperty());
        ToggleButton asTable = StandView.tableToggle(words);
        StackPane figures = StandView.either(rows, table, asTable.selectedProperty());
        Label heat = StandView.legend("heat-mark", words.say("stand.fix.heat-mark"));
        heat.visibleProperty()
                .bind(
                        asTable.selectedProperty()
                                .not()
                                .and(model.orderProperty().isNotEqualTo(CauseOrder.COST))
                                .and(heated));
        heat.managedProperty().bind(heat.visibleProperty());
        FlowPane orders = orders();
        asTable.visibleProperty().bind(anything);
        for (Region part : List.of(orders, figures)) {
            part.visibleProperty().bind(anything);
            part.managedProperty().bind(anything);
        }
        getChildren().addAll(answer, orders, heat, figures, rest);
        titled(words.say("stand.fix.question"), asTable);
        model.orderProperty().subscribe((_, _) -> {
            if (model.shownProperty().get() instanceof StandModel.Shown shown) {
                show(shown);
            }
        });
    }

    private FlowPane orders() {
        FlowPane chips = new FlowPane(8, 8);
        ToggleGroup group = new ToggleGroup();
        for (CauseOrder order : CauseOrder.values()) {
            ToggleButton chip = Chip.toggle(words.say("stand.fix.order." + order.name()));
            chip.setToggleGroup(group);
            chip.setSelected(order == model.orderProperty().get());
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                model.orderProperty().set(order);
            });
            chips.getChildren().add(chip);
        }
        return chips;
    }

    void show(StandModel.Shown shown) {
        FixFirst figures = shown.figures().fixFirst();
        CauseOrder order = model.orderProperty().get();
        Currency own = shown.currency();
        List<CauseSum> sorted = order.sorted(figures.causes(), own);
        anything.set(!sorted.isEmpty());
        heated.set(sorted.stream().anyMatch(cause -> cause.heated() > 0));
        answer.setText(sentences.answer(figures, order, own));
        long heaviest = sorted.isEmpty() ? 0 : order.weight(sorted.getFirst(), own);
        boolean few = figures.withCause() < StandWords.FEW && order != CauseOrder.COST;
        rows.getChildren()
                .setAll(
                        sorted.stream()
                                .limit(SHOWN)
                                .map(cause -> row(
                                        cause,
                                        few ? new CauseBar(cause.incidents(), cause.heated())
                                                : bar(cause, order, own, heaviest),
                                        figures.withCause()))
                                .toList());
        table.show(sorted);
        rest.setText(rest(sorted.size() - SHOWN, figures.withoutCause()));
    }

    private static CauseBar bar(CauseSum cause, CauseOrder order, Currency own, long heaviest) {
        double share = heaviest <= 0 ? 0 : Math.max(0, (double) order.weight(cause, own) / heaviest);
        double heated = switch (order) {
            case COUNT -> (double) cause.heated() / cause.incidents();
            case HEAT -> 1;
            case COST -> 0;
        };
        return new CauseBar(share, heated);
    }

    private CauseRow row(CauseSum cause, CauseBar bar, long all) {
        String numbers = cause.heated() == 0 ? words.say("stand.fix.numbers", cause.incidents(), all)
                : words.say("stand.fix.numbers.heated", cause.incidents(), all, cause.heated());
        return new CauseRow(
                cause,
                bar,
                numbers,
                sentences.money(cause.cost()),
                sentences.cause(cause),
                () -> model.open(cause.cause()));
    }

    private String rest(int more, long withoutCause) {
        String hidden = more > 0 ? words.say("stand.fix.more", more) : "";
        String nameless = withoutCause > 0 ? words.say("stand.fix.without", withoutCause) : "";
        return (hidden + " " + nameless).strip();
    }
}
