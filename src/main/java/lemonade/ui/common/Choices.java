package lemonade.ui.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Mood;
import lemonade.words.Words;

/**
 * A question answered by picking one chip; picking it again takes the answer back. Left and right move between them.
 *
 * @param <T> the answers
 */
public final class Choices<T> extends FlowPane {

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final Map<T, ToggleButton> chips = new LinkedHashMap<>();

    /** @param question read out with each answer */
    public Choices(String question, List<T> answers, Function<T, ToggleButton> chip) {
        super(6, 6);
        getStyleClass().add("choices");
        setAccessibleText(question);
        for (T answer : answers) {
            ToggleButton button = chip.apply(answer);
            button.setAccessibleText(question + " " + button.getText());
            button.setOnAction(_ -> value.set(button.isSelected() ? answer : null));
            chips.put(answer, button);
        }
        getChildren().addAll(chips.values());
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        value.subscribe(picked -> chips.forEach((answer, button) -> button.setSelected(answer.equals(picked))));
    }

    /** A question about an enum of the domain, in the words of the bundle. */
    public static <E extends Enum<E>> Choices<E> of(String question, Class<E> type, Words words) {
        return new Choices<>(question, List.of(type.getEnumConstants()), one -> Chip.toggle(words.name(one)));
    }

    /** The five moods with their faces. */
    public static Choices<Mood> moods(String question, Words words) {
        return new Choices<>(
                question, List.of(Mood.values()), mood -> Chip.toggle(words.name(mood), new MoodDot(mood)));
    }

    /** The answer; null while there is none. */
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    public @Nullable T value() {
        return value.get();
    }

    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        List<Node> all = getChildren();
        for (int i = 0; i < all.size() && step != 0; i++) {
            if (all.get(i).isFocused()) {
                all.get(Math.floorMod(i + step, all.size())).requestFocus();
                event.consume();
                return;
            }
        }
    }
}
