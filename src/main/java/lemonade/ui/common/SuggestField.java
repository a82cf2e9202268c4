package lemonade.ui.common;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

import lemonade.ui.common.Suggestions.Lookup;

/** A text field that suggests words the journal knows; anything else may be typed as well. */
public final class SuggestField extends TextField {

    private final Lookup<String> lookup;
    private final Suggestions<String> suggestions;
    private boolean quiet;

    /** @param onPick told of a suggestion that was taken, after it stands in the field */
    public SuggestField(Lookup<String> lookup, Consumer<String> onPick) {
        this.lookup = lookup;
        suggestions = new Suggestions<>(picked -> {
            show(picked);
            positionCaret(picked.length());
            onPick.accept(picked);
        });
        textProperty().subscribe((_, typed) -> suggest(typed));
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                suggestions.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, suggestions::take);
    }

    /** Puts text into the field without suggesting anything. */
    public void show(String text) {
        quiet = true;
        setText(text);
        quiet = false;
    }

    private void suggest(String typed) {
        if (quiet || !isFocused()) {
            return;
        }
        if (typed.isBlank()) {
            suggestions.hide();
            return;
        }
        lookup.find(typed, found -> {
            if (isFocused() && typed.equals(getText())) {
                suggestions.show(this, found.stream().filter(one -> !one.text().equals(typed)).toList());
            }
        });
    }
}
