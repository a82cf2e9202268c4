package lemonade.ui.common;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** An input with its label, a hint, and what is odd about its content: kept all the same, said beside the field. */
public final class FormField extends VBox {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Label label;
    private final Label hint = new Label();
    private final StringProperty problem = new SimpleStringProperty("");
    private final Node input;

    public FormField(String name, Node input) {
        this.input = input;
        label = new Label(name);
        label.setLabelFor(input);
        label.setWrapText(true);
        label.getStyleClass().add("field-label");
        input.setAccessibleText(name);
        Label problemLabel = new Label();
        problemLabel.getStyleClass().add("field-problem");
        problemLabel.textProperty().bind(problem);
        showWhileFilled(problemLabel);
        hint.getStyleClass().add("field-hint");
        showWhileFilled(hint);
        getStyleClass().add("form-field");
        getChildren().addAll(label, input, hint, problemLabel);
        problem.subscribe(text -> {
            pseudoClassStateChanged(PROBLEM, !text.isEmpty());
            input.setAccessibleHelp(text.isEmpty() ? hint.getText() : text);
        });
    }

    /** Says below the input what is expected or what it is good for. */
    public FormField hinting(String text) {
        hint.setText(text);
        input.setAccessibleHelp(text);
        return this;
    }

    /** What is odd about the content; empty while all is well. */
    public StringProperty problemProperty() {
        return problem;
    }

    private static void showWhileFilled(Label line) {
        line.setWrapText(true);
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
    }
}
