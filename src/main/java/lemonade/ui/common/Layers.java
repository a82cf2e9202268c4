package lemonade.ui.common;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/** What lies on top of the window, one sheet over the other; Esc closes the topmost. */
public interface Layers {

    /**
     * Lays {@code sheet} over the window and puts the caret into it.
     *
     * @param focus where the caret goes; null for the first field
     * @param onClosed runs when the sheet is gone, however it was closed
     */
    void open(Node sheet, @Nullable Node focus, Runnable onClosed);

    /** Like {@link #open}, at the window's upper edge: for sheets that grow while one works in them. */
    void openAtTop(Node sheet, @Nullable Node focus, Runnable onClosed);

    /** Closes the topmost sheet; false when none is open. */
    boolean close();
}
