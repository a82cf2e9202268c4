package lemonade.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import lemonade.ui.common.Screen;

/** The window's frame: bars and banner above, sidebar at the left, one screen in the middle, messages on top. */
final class ShellView extends StackPane {

    private final StackPane content = new StackPane();
    private final VBox above = new VBox();

    ShellView(Sidebar sidebar, TopBar topBar, ToastStack toasts, SheetLayers layers) {
        content.getStyleClass().add("content");
        StackPane centred = new StackPane(content);
        centred.setAlignment(Pos.TOP_CENTER);
        centred.setMinSize(0, 0);
        content.setAlignment(Pos.TOP_CENTER);
        content.setMinSize(0, 0);
        BorderPane right = new BorderPane(centred);
        right.setTop(topBar);
        BorderPane frame = new BorderPane(right);
        frame.setLeft(scrolling(sidebar));
        frame.setTop(above);
        frame.setMinSize(0, 0);
        StackPane.setAlignment(toasts, Pos.BOTTOM_RIGHT);
        toasts.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(narrowBelow(sidebar), frame, layers, toasts);
    }

    /** The keyboard goes to the screen, before its first field: Tab leads into it, single keys still mean commands. */
    void show(Screen screen) {
        content.setMaxWidth(screen.widest());
        content.getChildren().setAll(screen.view());
        content.requestFocus();
    }

    /** Adds a bar that spans the window above everything. */
    void addAbove(Node bar) {
        above.getChildren().add(bar);
    }

    /** Large text in a low window: the places scroll. */
    private static ScrollPane scrolling(Sidebar sidebar) {
        ScrollPane pane = new ScrollPane(sidebar);
        pane.setFitToHeight(true);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("sidebar-scroll");
        return pane;
    }

    /** The stylesheet gives the width below which only icons fit, in em, so that it grows with the text. */
    private Region narrowBelow(Sidebar sidebar) {
        Region threshold = new Region();
        threshold.getStyleClass().add("narrow-below");
        threshold.setManaged(false);
        threshold.setVisible(false);
        sidebar.narrowProperty().bind(Bindings.lessThan(widthProperty(), threshold.minWidthProperty()));
        return threshold;
    }
}
