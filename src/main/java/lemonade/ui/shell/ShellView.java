package lemonade.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window's frame: bars and banner above, sidebar at the left, one screen in the middle, messages on top. */
final class ShellView extends StackPane {

    private static final double WIDEST_CONTENT = 1080;
    private static final double NARROW_BELOW = 900;

    private final StackPane content = new StackPane();
    private final VBox above = new VBox();

    ShellView(Sidebar sidebar, TopBar topBar, ToastStack toasts, SheetLayers layers) {
        content.setMaxWidth(WIDEST_CONTENT);
        content.getStyleClass().add("content");
        StackPane centred = new StackPane(content);
        centred.setAlignment(Pos.TOP_CENTER);
        BorderPane right = new BorderPane(centred);
        right.setTop(topBar);
        BorderPane frame = new BorderPane(right);
        frame.setLeft(sidebar);
        frame.setTop(above);
        StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
        toasts.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(frame, layers, toasts);
        widthProperty().subscribe(width -> sidebar.narrowProperty().set(width.doubleValue() < NARROW_BELOW));
    }

    void show(Node screen) {
        content.getChildren().setAll(screen);
    }

    /** Adds a bar that spans the window above everything. */
    void addAbove(Node bar) {
        above.getChildren().add(bar);
    }
}
