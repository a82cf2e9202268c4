package lemonade.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.feather.Feather;

/**
 * One thing the owner can do from anywhere.
 *
 * @param id its name in the table, for looking it up
 * @param label key of its name
 * @param keys how to call it from the keyboard, the way to show first; empty when only menu and palette have it
 * @param enabled whether it can be done now
 */
public record Command(
        String id,
        String label,
        List<KeyCombination> keys,
        Feather icon,
        ObservableBooleanValue enabled,
        Runnable action) {

    public Command {
        keys = List.copyOf(keys);
    }

    /** The keys to show beside its name. */
    public Optional<KeyCombination> shownKeys() {
        return keys.stream().findFirst();
    }

    /** Does it, unless it cannot be done now; whether it was done. */
    public boolean run() {
        if (!enabled.get()) {
            return false;
        }
        action.run();
        return true;
    }
}
