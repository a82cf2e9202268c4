package lemonade.ui.common;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where nothing is yet: what will be there, and the one thing to do about it. */
public final class EmptyState extends VBox {

    private static final double WIDEST = 420;

    /** @param drawing a small picture or a large icon */
    public EmptyState(Node drawing, String title, String text, Node... actions) {
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        Label words = new Label(text);
        words.getStyleClass().addAll("muted", "prose");
        for (Label line : new Label[] {heading, words}) {
            line.setWrapText(true);
            line.setMaxWidth(WIDEST);
        }
        getStyleClass().add("empty-state");
        getChildren().addAll(drawing, heading, words);
        VBox below = new VBox(8, actions);
        below.setAlignment(Pos.CENTER);
        below.setPadding(new Insets(8, 0, 0, 0));
        getChildren().add(below);
    }
}
