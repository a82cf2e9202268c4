package lemonade.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;

import lemonade.insight.Snippets.Mark;
import lemonade.insight.Snippets.Snippet;

/** One line of text in which the words searched for are marked; cut with an ellipsis where it is too long. */
public final class Highlighted extends HBox {

    private final String[] styles;

    /** @param styles style classes of the text */
    public Highlighted(String... styles) {
        this.styles = styles;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
    }

    public void show(Snippet snippet) {
        getChildren().clear();
        int at = 0;
        for (Mark mark : snippet.marks()) {
            add(snippet.text().substring(at, mark.start()), false);
            add(snippet.text().substring(mark.start(), mark.end()), true);
            at = mark.end();
        }
        add(snippet.text().substring(at), false);
    }

    private void add(String text, boolean marked) {
        if (text.isEmpty()) {
            return;
        }
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        if (marked) {
            label.getStyleClass().add("found");
        }
        if (!getChildren().isEmpty() && getChildren().getLast() instanceof Label before) {
            before.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().add(label);
    }
}
