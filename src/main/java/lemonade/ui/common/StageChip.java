package lemonade.ui.common;

import javafx.scene.control.Label;

import lemonade.domain.Stage;
import lemonade.words.Words;

/** The stage of an incident as a chip. */
public final class StageChip extends Label {

    private final Words words;

    public StageChip(Words words) {
        this.words = words;
    }

    public void show(Stage stage) {
        setText(words.name(stage));
        getStyleClass().setAll("chip", switch (stage) {
            case FRESH -> "lemon";
            case TALKING -> "sky";
            case REPAIRING -> "outlined";
            case CHECKING -> "quiet";
            case SETTLED -> "leaf";
        });
    }
}
