package lemonade.ui.customers;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import lemonade.journal.Customers.Counted;
import lemonade.ui.common.Icons;
import lemonade.ui.common.Page;
import lemonade.words.Words;

/** All customers beside one another, with a field to search them. */
final class CustomerList extends VBox {

    private final CustomersModel model;
    private final TextField search = new TextField();
    private final ListView<Counted> list;
    private final Consumer<UUID> onChosen;
    private boolean following;

    /**
     * @param onChosen a customer was chosen by the arrows or a click
     * @param onEntered a customer is to be looked at closely: Enter or a click
     * @param onAdded a customer was made and wants a name
     */
    CustomerList(
            Words words,
            CustomersModel model,
            Consumer<UUID> onChosen,
            Consumer<UUID> onEntered,
            Consumer<UUID> onAdded) {
        this.model = model;
        this.onChosen = onChosen;
        list = new ListView<>(model.shown());
        list.setCellFactory(_ -> new CustomerCell(words));
        list.setAccessibleText(words.say("shell.place.customers"));
        Label nothing = new Label(words.say("customers.none-found"));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.setOnKeyPressed(event -> pressed(event, onEntered));
        list.setOnMouseClicked(_ -> entered(onEntered));
        search.setPromptText(words.say("customers.search"));
        search.setAccessibleText(words.say("customers.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        Button add = Icons.button(
                Feather.PLUS,
                words.say("customers.add"),
                () -> model.add(words.say("customers.new-name"), onAdded));
        Page page = new Page(words.say("shell.place.customers"), search, list).offering(add);
        page.getStyleClass().add("customer-list");
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().add(page);
    }

    /** Puts the caret into the search field. */
    void find() {
        search.requestFocus();
        search.selectAll();
    }

    /** Marks the customer who is shown, without choosing them anew. */
    void follow(@Nullable UUID id) {
        following = true;
        model.shown()
                .stream()
                .filter(counted -> counted.customer().id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        counted -> list.getSelectionModel().select(counted),
                        () -> list.getSelectionModel().clearSelection());
        following = false;
    }

    private void selected(@Nullable Counted counted) {
        if (!following && counted != null) {
            onChosen.accept(counted.customer().id());
        }
    }

    private void pressed(KeyEvent event, Consumer<UUID> onEntered) {
        switch (event.getCode()) {
            case J -> list.getSelectionModel().selectNext();
            case K -> list.getSelectionModel().selectPrevious();
            case ENTER -> entered(onEntered);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void entered(Consumer<UUID> onEntered) {
        Counted counted = list.getSelectionModel().getSelectedItem();
        if (counted != null) {
            onEntered.accept(counted.customer().id());
        }
    }
}
