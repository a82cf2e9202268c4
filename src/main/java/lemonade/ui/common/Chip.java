package lemonade.ui.common;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

import org.kordamp.ikonli.feather.Feather;

/** Small rounded words: a plain one tells, a toggle filters. */
public final class Chip {

    private Chip() {}

    /** A chip that only tells; {@code style} is "", lemon, leaf, zest, sky or quiet. */
    public static Label telling(String text, String style) {
        Label chip = new Label(text);
        chip.getStyleClass().add("chip");
        if (!style.isEmpty()) {
            chip.getStyleClass().add(style);
        }
        return chip;
    }

    /** A chip that only tells, with an icon before the words. */
    public static Label telling(String text, Feather icon, String style) {
        Label chip = telling(text, style);
        var graphic = Icons.small(icon);
        if (!style.isEmpty()) {
            graphic.getStyleClass().add(style);
        }
        chip.setGraphic(graphic);
        return chip;
    }

    /** A chip that is on or off, such as a filter. */
    public static ToggleButton toggle(String text) {
        ToggleButton chip = new ToggleButton(text);
        chip.getStyleClass().setAll("chip", "action");
        chip.setAccessibleRole(AccessibleRole.CHECK_BOX);
        return chip;
    }

    /** A chip that is on or off, with something drawn before the words. */
    public static ToggleButton toggle(String text, Node graphic) {
        ToggleButton chip = toggle(text);
        chip.setGraphic(graphic);
        chip.setContentDisplay(ContentDisplay.LEFT);
        chip.setAlignment(Pos.CENTER_LEFT);
        return chip;
    }
}
