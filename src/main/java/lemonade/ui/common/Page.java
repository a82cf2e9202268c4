package lemonade.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The frame of a screen: its title, one line below it, what can be done at the right, and the content. */
public final class Page extends VBox {

    private final Label title;
    private final Label subtitle = new Label();
    private final HBox header;

    public Page(String titleText, Node... content) {
        title = new Label(titleText);
        title.getStyleClass().add("page-title");
        subtitle.getStyleClass().add("muted");
        subtitle.setWrapText(true);
        subtitle.visibleProperty().bind(subtitle.textProperty().isNotEmpty());
        subtitle.managedProperty().bind(subtitle.visibleProperty());
        VBox names = new VBox(4, title, subtitle);
        HBox.setHgrow(names, Priority.ALWAYS);
        header = new HBox(8, names);
        header.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("page");
        getChildren().add(header);
        getChildren().addAll(content);
    }

    /** A page whose content scrolls under its title's margins when it is taller than the window. */
    public ScrollPane scrolling() {
        ScrollPane pane = new ScrollPane(this);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        return pane;
    }

    /** Puts what can be done here at the right of the title. */
    public Page offering(Node... actions) {
        for (Node action : actions) {
            if (action instanceof Region region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
        header.getChildren().addAll(actions);
        return this;
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** The line below the title; empty for none. */
    public void setSubtitle(String text) {
        subtitle.setText(text);
    }
}
