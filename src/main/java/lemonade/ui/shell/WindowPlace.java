package lemonade.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import lemonade.ui.common.Preferences;

/** Remembers where the window was and how large, and brings it back where there is still a display. */
public final class WindowPlace {

    private static final int LEAST_WIDTH = 720;
    private static final int LEAST_HEIGHT = 560;
    private static final int FIRST_WIDTH = 1200;
    private static final int FIRST_HEIGHT = 760;

    private final Preferences state;

    /** @param state kept in the state folder: no choice of the owner's, only what the program remembers */
    public WindowPlace(Preferences state) {
        this.state = state;
    }

    /** Gives the window its size and place before it is shown. */
    public void restore(Stage stage) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Rectangle2D display = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(state.number("window.width", FIRST_WIDTH), display.getWidth()));
        stage.setHeight(Math.min(state.number("window.height", FIRST_HEIGHT), display.getHeight()));
        int x = state.number("window.x", Integer.MIN_VALUE);
        int y = state.number("window.y", Integer.MIN_VALUE);
        if (!Screen.getScreensForRectangle(x, y, LEAST_WIDTH / 2.0, LEAST_HEIGHT / 2.0).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(state.get("window.maximized").isPresent());
    }

    /** Notes where the window is, when it is about to close. */
    public void remember(Stage stage) {
        if (stage.isMaximized()) {
            state.set("window.maximized", "yes");
            return;
        }
        state.set("window.maximized", "");
        note("window.x", stage.getX());
        note("window.y", stage.getY());
        note("window.width", stage.getWidth());
        note("window.height", stage.getHeight());
    }

    private void note(String name, double value) {
        state.set(name, String.valueOf(Math.round(value)));
    }
}
