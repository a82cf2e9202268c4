package lemonade.ui.common;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * One thing the owner can do from anywhere.
 *
 * @param id its name in the table, for looking it up
 * @param label key of its name
 * @param keys how to call it from the keyboard; null when only menu and palette have it
 * @param enabled whether it can be done now
 */
public record Command(
        String id,
        String label,
        @Nullable KeyCombination keys,
        Feather icon,
        ObservableBooleanValue enabled,
        Runnable action) {

    /** Does it, unless it cannot be done now; whether it was done. */
    public boolean run() {
        if (!enabled.get()) {
            return false;
        }
        action.run();
        return true;
    }
}
