package lemonade.ui.dashboard;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Chip;
import lemonade.ui.common.EmptyState;
import lemonade.ui.common.Icons;
import lemonade.ui.common.TroubleWords;
import lemonade.words.Words;

/** The Lemonade stand's content: filters, then one card for each question; or what will stand here once there is something. */
final class StandView extends VBox {

    private final Words words;
    private final StandModel model;
    private final LemonadePane lemonade;
    private final FixFirstPane fixFirst;
    private final ComboBox<String> kinds = new ComboBox<>();
    private final Label trouble = new Label();
    private final VBox filled;
    private final EmptyState empty;

    /** @param emptyAction what one can do while nothing is there */
    StandView(Words words, StandModel model, Node emptyAction) {
        this.words = words;
        this.model = model;
        lemonade = new LemonadePane(words, model);
        fixFirst = new FixFirstPane(words, model);
        trouble.getStyleClass().add("overdue");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.visibleProperty());
        filled = new VBox(16, filters(), lemonade, fixFirst);
        empty = new EmptyState(
                Icons.large(Feather.BAR_CHART_2),
                words.say("stand.empty.title"),
                words.say("stand.empty.text"),
                emptyAction);
        getStyleClass().add("stand");
        getChildren().addAll(trouble, filled, empty);
        for (Node part : List.of(filled, empty)) {
            part.managedProperty().bind(part.visibleProperty());
            part.setVisible(false);
        }
        model.shownProperty().subscribe(this::show);
        model.troubleProperty().subscribe(this::tell);
    }

    private FlowPane filters() {
        FlowPane filters = new FlowPane(8, 8);
        ToggleGroup group = new ToggleGroup();
        for (Period period : Period.values()) {
            ToggleButton chip = Chip.toggle(words.say("stand.period." + period.name()));
            chip.setToggleGroup(group);
            chip.setSelected(period == model.periodProperty().get());
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                model.periodProperty().set(period);
            });
            filters.getChildren().add(chip);
        }
        kinds.setAccessibleText(words.say("stand.kind"));
        kinds.getStyleClass().add("combo-chip");
        kinds.getItems().add(words.say("stand.kind.every"));
        kinds.getSelectionModel().selectFirst();
        kinds.setOnAction(_ -> {
            int chosen = kinds.getSelectionModel().getSelectedIndex();
            if (chosen >= 0) {
                model.kindOfJobProperty().set(chosen == 0 ? "" : kinds.getItems().get(chosen));
            }
        });
        filters.getChildren().add(kinds);
        return filters;
    }

    private void show(StandModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        boolean isEmpty = shown.isEmpty();
        filled.setVisible(!isEmpty);
        empty.setVisible(isEmpty);
        if (!isEmpty) {
            offer(shown.kindsOfJob());
            lemonade.show(shown);
            fixFirst.show(shown);
        }
    }

    /** Keeps what is chosen; the list itself is changed only when another kind has come or gone. */
    private void offer(List<String> kindsOfJob) {
        List<String> offered = kinds.getItems().subList(1, kinds.getItems().size());
        if (!offered.equals(kindsOfJob)) {
            int chosen = kindsOfJob.indexOf(model.kindOfJobProperty().get()) + 1;
            var action = kinds.getOnAction();
            kinds.setOnAction(null);
            kinds.getItems().remove(1, kinds.getItems().size());
            kinds.getItems().addAll(kindsOfJob);
            kinds.getSelectionModel().select(chosen);
            kinds.setOnAction(action);
        }
        kinds.setVisible(!kindsOfJob.isEmpty());
    }

    private void tell(@Nullable Throwable problem) {
        trouble.setVisible(problem != null);
        trouble.setText(problem == null ? "" : new TroubleWords(words).say(problem));
    }

    /** The switch between a chart and its numbers. */
    static ToggleButton tableToggle(Words words) {
        ToggleButton toggle = new ToggleButton(words.say("stand.table"), Icons.small(Feather.LIST));
        toggle.getStyleClass().addAll("flat", "small");
        return toggle;
    }

    /** What a mark of the charts means. */
    static Label legend(String markStyle, String text) {
        Region mark = new Region();
        mark.getStyleClass().addAll("legend-mark", markStyle);
        Label label = new Label(text, mark);
        label.getStyleClass().addAll("fine", "muted");
        return label;
    }

    /** One of two nodes in the same place. */
    static StackPane either(Node chart, Node table, ObservableBooleanValue isTable) {
        StackPane pane = new StackPane(chart, table);
        table.visibleProperty().bind(isTable);
        chart.visibleProperty().bind(table.visibleProperty().not());
        for (Node node : List.of(chart, table)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        return pane;
    }
}
