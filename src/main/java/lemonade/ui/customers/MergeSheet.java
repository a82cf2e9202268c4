package lemonade.ui.customers;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import lemonade.journal.Customers.Counted;
import lemonade.ui.common.FormField;
import lemonade.ui.common.Layers;
import lemonade.words.Words;

/** Asks who else a customer is and shows what merging will do before it does it. */
final class MergeSheet extends VBox {

    private static final double ROWS = 4.5;

    private final Words words;
    private final MergeModel model;
    private final TextField search = new TextField();
    private final Label plan = new Label();
    private final Button merge = new Button();

    MergeSheet(Words words, MergeModel model, Layers layers, Consumer<MergeModel.Plan> onMerge) {
        this.words = words;
        this.model = model;
        String one = model.one().customer().name();
        Label title = new Label(words.say("customers.merge.title", one));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        search.textProperty().bindBidirectional(model.searchProperty());
        ListView<Counted> list = new ListView<>(model.others());
        list.setCellFactory(_ -> new CustomerCell(words));
        list.setAccessibleText(words.say("customers.merge.who"));
        list.getStyleClass().add("merge-list");
        list.setPlaceholder(new Label(words.say("customers.none-found")));
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> model.otherProperty().set(chosen));
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        CheckBox otherStays = new CheckBox();
        otherStays.selectedProperty().bindBidirectional(model.otherStaysProperty());
        otherStays.visibleProperty().bind(model.otherProperty().isNotNull());
        otherStays.textProperty()
                .bind(
                        model.otherProperty()
                                .map(other -> words.say("customers.merge.other-stays", other.customer().name()))
                                .orElse(""));
        plan.setWrapText(true);
        plan.getStyleClass().add("prose");
        plan.setMinHeight(USE_PREF_SIZE);
        merge.setText(words.say("customers.merge.deed"));
        merge.setDefaultButton(true);
        merge.disableProperty().bind(model.otherProperty().isNull());
        merge.setOnAction(_ -> {
            if (model.plan() instanceof MergeModel.Plan agreed) {
                layers.close();
                onMerge.accept(agreed);
            }
        });
        Button cancel = new Button(words.say("common.cancel"));
        cancel.setOnAction(_ -> layers.close());
        HBox buttons = new HBox(8, cancel, merge);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("merge-sheet");
        getChildren()
                .addAll(title, new FormField(words.say("customers.merge.who"), search), list, otherStays, plan,
                        buttons);
        model.otherProperty().subscribe(_ -> tell());
        model.otherStaysProperty().subscribe(_ -> tell());
        list.setPrefHeight(ROWS * CELL);
    }

    private static final double CELL = 44;

    TextField field() {
        return search;
    }

    private void tell() {
        plan.setText(switch (model.plan()) {
            case null -> words.say("customers.merge.choose");
            case MergeModel.Plan(Counted goes, Counted stays) -> words.say(
                    "customers.merge.plan",
                    goes.incidents(),
                    goes.customer().name(),
                    stays.customer().name());
        });
    }
}
