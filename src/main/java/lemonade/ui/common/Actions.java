package lemonade.ui.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.feather.Feather;

/** The one table of commands: it feeds the menu, the palette, the key sheet and the keyboard. */
public final class Actions {

    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    private final Map<String, Command> commands = new LinkedHashMap<>();

    /**
     * Adds a command that can always be done.
     *
     * @param keys such as {@code "Shortcut+N"} (Cmd on a Mac), several ways apart by blanks; empty for none
     */
    public void add(String id, String label, String keys, Feather icon, Runnable action) {
        add(id, label, keys, icon, ALWAYS, action);
    }

    /**
     * Adds a command that can be done while {@code enabled}.
     *
     * @throws IllegalArgumentException when the name or the keys are taken
     */
    public void add(
            String id, String label, String keys, Feather icon, ObservableBooleanValue enabled, Runnable action) {
        if (commands.containsKey(id)) {
            throw new IllegalArgumentException("two commands are called " + id);
        }
        List<KeyCombination> combinations =
                Stream.of(keys.split(" ")).filter(way -> !way.isEmpty()).map(KeyCombination::valueOf).toList();
        for (Command other : commands.values()) {
            if (other.keys().stream().anyMatch(combinations::contains)) {
                throw new IllegalArgumentException(keys + " would call both " + other.id() + " and " + id);
            }
        }
        commands.put(id, new Command(id, label, combinations, icon, enabled, action));
    }

    public List<Command> all() {
        return List.copyOf(commands.values());
    }

    public Optional<Command> find(String id) {
        return Optional.ofNullable(commands.get(id));
    }

    /** The command that the pressed keys call. */
    public Optional<Command> called(KeyEvent pressed) {
        return commands.values()
                .stream()
                .filter(command -> command.keys().stream().anyMatch(way -> way.match(pressed)))
                .findFirst();
    }
}
