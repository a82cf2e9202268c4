package lemonade.ui.incidents;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Icons;
import lemonade.ui.common.Suggestions;
import lemonade.ui.common.Suggestions.Lookup;
import lemonade.ui.common.Suggestions.Suggestion;

/**
 * A chip that narrows the list to one of many, such as a cause: a click opens the choice, a click on a chosen one
 * takes it off.
 *
 * @param <T> what one chooses from
 */
final class PickChip<T> extends Button {

    private final String name;
    private final Suggestions<T> suggestions;
    private final TextField narrowing = new TextField();
    private final Lookup<T> lookup;
    private final Runnable onClear;
    private boolean chosen;

    PickChip(String name, Lookup<T> lookup, Consumer<T> onPick, Runnable onClear) {
        super(name);
        this.name = name;
        this.lookup = lookup;
        this.onClear = onClear;
        suggestions = new Suggestions<>(onPick);
        suggestions.crown(narrowing);
        suggestions.onHidden(this::requestFocus);
        narrowing.setPromptText(name);
        narrowing.setAccessibleText(name);
        narrowing.textProperty().subscribe((_, typed) -> look(typed));
        narrowing.addEventFilter(KeyEvent.KEY_PRESSED, suggestions::take);
        getStyleClass().setAll("chip", "action", "pick-chip");
        setContentDisplay(ContentDisplay.RIGHT);
        setOnAction(_ -> clicked());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !chosen) {
                open();
                event.consume();
            }
        });
        show("");
    }

    /** Shows what is chosen; empty for nothing. */
    void show(String what) {
        chosen = !what.isEmpty();
        setText(chosen ? what : name);
        setAccessibleText(chosen ? name + ": " + what : name);
        setGraphic(Icons.small(chosen ? Feather.X : Feather.CHEVRON_DOWN));
        getStyleClass().remove("chosen");
        if (chosen) {
            getStyleClass().add("chosen");
        }
    }

    private void clicked() {
        if (chosen) {
            onClear.run();
        } else if (suggestions.isShowing()) {
            suggestions.hide();
        } else {
            open();
        }
    }

    private void open() {
        narrowing.clear();
        look("");
    }

    private void look(String typed) {
        lookup.find(typed, found -> show(typed, found));
    }

    private void show(String typed, List<Suggestion<T>> found) {
        if (typed.equals(narrowing.getText())) {
            suggestions.show(this, found);
            suggestions.chooseFirst();
            narrowing.requestFocus();
        }
    }
}
