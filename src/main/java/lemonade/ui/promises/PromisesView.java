package lemonade.ui.promises;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import lemonade.insight.Promise;
import lemonade.ui.common.Card;
import lemonade.ui.common.Chip;
import lemonade.ui.common.Drawings;
import lemonade.ui.common.EmptyState;
import lemonade.ui.common.FieldReader;
import lemonade.ui.common.Layers;
import lemonade.ui.common.TroubleWords;
import lemonade.words.Words;

/** Promises by when they are due, or by how they ended. */
final class PromisesView extends VBox {

    private final Words words;
    private final PromisesModel model;
    private final FieldReader fields;
    private final Layers layers;
    private final ComboBox<PromisesModel.@Nullable Someone> customers = new ComboBox<>();
    private final Label trouble = new Label();
    private final VBox groups = new VBox(16);
    private final List<PromiseRow> rows = new ArrayList<>();

    PromisesView(Words words, PromisesModel model, FieldReader fields, Layers layers) {
        super(16);
        this.words = words;
        this.model = model;
        this.fields = fields;
        this.layers = layers;
        trouble.getStyleClass().add("overdue");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().addAll(filters(), trouble, groups);
        model.shownProperty().subscribe(this::show);
        model.troubleProperty().subscribe(this::tell);
    }

    private FlowPane filters() {
        ToggleGroup group = new ToggleGroup();
        FlowPane filters = new FlowPane(8, 8);
        filters.setAlignment(Pos.CENTER_LEFT);
        for (boolean settled : new boolean[] {false, true}) {
            ToggleButton chip = Chip.toggle(words.say(settled ? "promises.settled" : "promises.open"));
            chip.setToggleGroup(group);
            chip.setSelected(settled == model.settledProperty().get());
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                model.settledProperty().set(settled);
            });
            filters.getChildren().add(chip);
        }
        customers.getStyleClass().add("combo-chip");
        customers.setAccessibleText(words.say("promises.customer"));
        customers.setConverter(new StringConverter<>() {
            @Override
            public String toString(PromisesModel.@Nullable Someone someone) {
                return someone == null ? words.say("promises.everybody") : someone.name();
            }

            @Override
            public PromisesModel.@Nullable Someone fromString(String name) {
                return null;
            }
        });
        customers.valueProperty().bindBidirectional(model.customerProperty());
        filters.getChildren().add(customers);
        return filters;
    }

    private void show(PromisesModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        offer(shown.customers());
        int focused = focusedRow();
        rows.clear();
        groups.getChildren().clear();
        shown.open()
                .forEach(
                        (group, promises) -> groups.getChildren()
                                .add(group(words.say("promises.group." + group.name()), group == DueGroup.OVERDUE,
                                        promises)));
        shown.ended()
                .forEach(
                        (state, promises) -> groups.getChildren()
                                .add(group(words.say("promises.ended." + state.name()), false, promises)));
        if (shown.more() > 0) {
            Label more = new Label(words.say("promises.more", shown.more()));
            more.getStyleClass().add("muted");
            more.setWrapText(true);
            groups.getChildren().add(more);
        }
        if (shown.isEmpty()) {
            groups.getChildren().add(empty());
        } else if (focused >= 0) {
            rows.get(Math.min(focused, rows.size() - 1)).focusFirst();
        }
    }

    /** Which row has the caret, so that the one that takes its place gets it. */
    private int focusedRow() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof PromiseRow row) {
                return rows.indexOf(row);
            }
        }
        return -1;
    }

    private VBox group(String title, boolean overdue, List<Promise> promises) {
        Label heading = new Label(words.say("promises.group", title, promises.size()));
        heading.getStyleClass().add("overline");
        if (overdue) {
            heading.getStyleClass().add("overdue");
        }
        Card card = new Card().styled("flush");
        for (Promise promise : promises) {
            PromiseRow row = new PromiseRow(words, model, promise, this::move);
            rows.add(row);
            card.getChildren().add(row);
        }
        return new VBox(8, heading, card);
    }

    private void move(Promise promise) {
        MoveSheet sheet = new MoveSheet(words, fields, model, promise, layers);
        layers.open(sheet, sheet.field(), () -> {});
    }

    private EmptyState empty() {
        String which = model.settledProperty().get() ? "promises.empty.settled" : "promises.empty.open";
        return new EmptyState(Drawings.glass(), words.say(which), words.say("promises.empty.text"));
    }

    private void offer(List<PromisesModel.Someone> someones) {
        List<PromisesModel.@Nullable Someone> wanted = new ArrayList<>();
        wanted.add(null);
        wanted.addAll(someones);
        PromisesModel.Someone chosen = model.customerProperty().get();
        if (chosen != null && !someones.contains(chosen)) {
            wanted.add(chosen);
        }
        if (!customers.getItems().equals(wanted)) {
            customers.getItems().setAll(wanted);
            model.customerProperty().set(chosen);
        }
        customers.setVisible(wanted.size() > 2);
    }

    private void tell(@Nullable Throwable problem) {
        trouble.setVisible(problem != null);
        trouble.setText(problem == null ? "" : new TroubleWords(words).say(problem));
    }
}
