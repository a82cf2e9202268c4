package lemonade.ui.customers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import lemonade.journal.Customers.Counted;
import lemonade.words.Words;

/** A customer in the list: name, company, number of mishaps. */
final class CustomerCell extends ListCell<Counted> {

    private final Words words;
    private final Label name = new Label();
    private final Label company = new Label();
    private final Label count = new Label();
    private final HBox row;

    CustomerCell(Words words) {
        this.words = words;
        name.getStyleClass().add("medium");
        company.getStyleClass().addAll("fine", "muted");
        company.managedProperty().bind(company.textProperty().isNotEmpty());
        count.getStyleClass().addAll("number", "muted");
        count.setMinWidth(USE_PREF_SIZE);
        VBox names = new VBox(name, company);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        row = new HBox(8, names, count);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Counted counted, boolean isEmpty) {
        super.updateItem(counted, isEmpty);
        if (isEmpty || counted == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(counted.customer().name());
        company.setText(counted.customer().company());
        count.setText(words.count(counted.incidents()));
        setAccessibleText(
                words.say("customers.row", counted.customer().name(), counted.incidents()));
        setGraphic(row);
    }
}
