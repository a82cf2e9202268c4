package lemonade.ui.common;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

/** Where the keyboard goes when something opens. */
public final class Focus {

    private Focus() {}

    /** Puts the caret into something that was just added, dressed at once so that it takes the very next key. */
    public static void into(Node node) {
        node.applyCss();
        node.requestFocus();
    }

    /** The first node in reading order that takes the keyboard; null when there is none. */
    public static @Nullable Node firstIn(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = firstIn(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
