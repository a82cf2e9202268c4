package lemonade.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A bordered surface that holds what belongs together, with or without a title. */
public class Card extends VBox {

    public Card(Node... content) {
        getStyleClass().add("panel");
        getChildren().addAll(content);
    }

    /** Puts a title above the content, with what can be done at its right. */
    public Card titled(String title, Node... actions) {
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(8, label, gap);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getChildren().addAll(actions);
        getChildren().addFirst(header);
        return this;
    }

    /** Tints the card: {@code lemon}, {@code leaf} or {@code zest}; {@code flush} lets rows reach its edge. */
    public Card styled(String style) {
        getStyleClass().add(style);
        return this;
    }
}
