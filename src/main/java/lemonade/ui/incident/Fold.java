package lemonade.ui.incident;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Icons;

/** A group of questions that folds away behind its title; a line beside the title says what is in it. */
final class Fold extends VBox {

    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final Label summary = new Label();
    private final Button header = new Button();

    Fold(String title, boolean unfoldedAtFirst, Node... questions) {
        unfolded.set(unfoldedAtFirst);
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        summary.getStyleClass().addAll("fine", "muted");
        summary.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label sign = new Label();
        HBox line = new HBox(8, sign, name, gap, summary);
        line.setAlignment(Pos.CENTER_LEFT);
        header.setGraphic(line);
        header.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        header.setAccessibleRole(AccessibleRole.TITLED_PANE);
        header.setAccessibleText(title);
        header.setMaxWidth(Double.MAX_VALUE);
        header.getStyleClass().addAll("flat", "fold-header");
        header.setOnAction(_ -> unfolded.set(!unfolded.get()));
        line.prefWidthProperty().bind(header.widthProperty().subtract(28));
        VBox content = new VBox(16, questions);
        content.getStyleClass().add("fold-content");
        content.visibleProperty().bind(unfolded);
        content.managedProperty().bind(unfolded);
        unfolded.subscribe(open -> sign.setGraphic(
                Icons.small(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
        getStyleClass().addAll("panel", "flush", "fold");
        getChildren().addAll(header, content);
    }

    /** What is in it, for when it is folded. */
    void summarise(String text) {
        summary.setText(text);
        header.setAccessibleHelp(text);
    }

    void unfold() {
        unfolded.set(true);
    }
}
