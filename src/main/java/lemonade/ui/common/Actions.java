package lemonade.ui.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The one table of commands: it feeds the menu, the palette, the key sheet and the keyboard. */
public final class Actions {

    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    private final Map<String, Command> commands = new LinkedHashMap<>();

    /**
     * Adds a command that can always be done.
     *
     * @param keys such as {@code "Shortcut+N"} (Cmd on a Mac); null for none
     */
    public void add(String id, String label, @Nullable String keys, Feather icon, Runnable action) {
        add(id, label, keys, icon, ALWAYS, action);
    }

    /**
     * Adds a command that can be done while {@code enabled}.
     *
     * @throws IllegalArgumentException when the name or the keys are taken
     */
    public void add(
            String id, String label, @Nullable String keys, Feather icon, ObservableBooleanValue enabled,
            Runnable action) {
        KeyCombination combination = keys == null ? null : KeyCombination.valueOf(keys);
        if (commands.containsKey(id)) {
            throw new IllegalArgumentException("two commands are called " + id);
        }
        if (combination != null) {
            commands.values().stream().filter(other -> combination.equals(other.keys())).findAny().ifPresent(other -> {
                throw new IllegalArgumentException(keys + " would call both " + other.id() + " and " + id);
            });
        }
        commands.put(id, new Command(id, label, combination, icon, enabled, action));
    }

    public List<Command> all() {
        return List.copyOf(commands.values());
    }

    public Optional<Command> find(String id) {
        return Optional.ofNullable(commands.get(id));
    }

    /** Does what the pressed keys call; whether they called anything that can be done now. */
    public boolean press(KeyEvent keys) {
        return commands.values()
                .stream()
                .filter(command -> command.keys() != null && command.keys().match(keys))
                .findFirst()
                .map(Command::run)
                .orElse(false);
    }
}
