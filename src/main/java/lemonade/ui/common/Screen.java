package lemonade.ui.common;

import javafx.scene.Node;

import lemonade.journal.Change;

/**
 * What fills the window at a place: built when first shown, kept, and told when it comes and goes.
 *
 * <p>A hidden screen does nothing on a change but remember that it is stale.
 */
public interface Screen {

    /** The screen's content; the same node every time. */
    Node view();

    /** How many px the screen may be wide at most. */
    default double widest() {
        return 1080;
    }

    /** The screen is in the window now, at {@code place}. Also called when only what the place shows has changed. */
    void onShown(Place place);

    /** Another screen takes the window. */
    default void onHidden() {}

    /** Hands everything typed here to what saves it: the window is about to close. */
    default void commit() {}

    /** Something in the journal changed. Called shown or hidden, on the screen's thread. */
    default void changed(Change change) {}

    /** Esc: closes what lies on top; false when there was nothing to close. */
    default boolean closeLayer() {
        return false;
    }

    /** Ctrl+F: puts the caret where one searches; false when this screen has no such field. */
    default boolean find() {
        return false;
    }
}
