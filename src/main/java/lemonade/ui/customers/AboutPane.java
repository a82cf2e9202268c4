package lemonade.ui.customers;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import lemonade.ui.common.Card;
import lemonade.ui.common.FormField;
import lemonade.ui.common.SaveStateLabel;
import lemonade.words.Words;

/** Who a customer is: every field saves by itself. */
final class AboutPane extends Card {

    private static final int NOTE_ROWS = 3;

    private final CustomerModel model;
    private final TextField name = new TextField();

    AboutPane(Words words, CustomerModel model) {
        this.model = model;
        TextArea note = new TextArea();
        note.setPrefRowCount(NOTE_ROWS);
        note.setWrapText(true);
        FormField named = field(words.say("customers.name"), name, model.nameProperty());
        model.nameProblemProperty()
                .subscribe(
                        problem -> named.problemProperty()
                                .set(switch (problem) {
                                    case NONE -> "";
                                    case EMPTY -> words.say("customers.name.empty");
                                    case TAKEN -> words.say("customers.name.taken");
                                }));
        GridPane grid = new GridPane(16, 12);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.add(named, 0, 0);
        grid.add(
                field(words.say("customers.nicknames"), new TextField(), model.nicknamesProperty())
                        .hinting(words.say("customers.nicknames.hint")),
                1,
                0);
        grid.add(field(words.say("customers.company"), new TextField(), model.companyProperty()), 0, 1);
        grid.add(field(words.say("customers.email"), new TextField(), model.emailProperty()), 1, 1);
        grid.add(field(words.say("customers.phone"), new TextField(), model.phoneProperty()), 0, 2);
        Node noted = field(words.say("customers.note"), note, model.noteProperty());
        grid.add(noted, 0, 3, 2, 1);
        getChildren().add(grid);
        titled(words.say("customers.about"), new SaveStateLabel(words, model.savedProperty()));
    }

    /** Puts the caret into the name and marks it, so that a new one can be typed. */
    void rename() {
        name.requestFocus();
        name.selectAll();
    }

    private FormField field(String label, TextInputControl input, StringProperty value) {
        input.textProperty().bindBidirectional(value);
        input.focusedProperty().subscribe((_, isFocused) -> {
            if (!isFocused) {
                model.flush();
            }
        });
        return new FormField(label, input);
    }
}
