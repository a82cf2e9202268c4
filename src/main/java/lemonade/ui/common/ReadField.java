package lemonade.ui.common;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;

/**
 * A text field whose words stand for a value: a time, an amount, a duration. It reads while one types, and writes the
 * value out in full once the caret leaves. Words it does not understand stay as they are, and so does the value before.
 *
 * @param <T> the value
 */
public final class ReadField<T> extends TextField {

    private final Function<String, Optional<T>> read;
    private final Function<T, String> write;
    private final ReadOnlyObjectWrapper<@Nullable T> value = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper odd = new ReadOnlyBooleanWrapper();
    private boolean showing;

    public ReadField(Function<String, Optional<T>> read, Function<T, String> write) {
        this.read = read;
        this.write = write;
        textProperty().subscribe(this::typed);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                writeOut();
            }
        });
        setOnAction(_ -> writeOut());
    }

    /** The value understood last; null when the field is empty or nothing in it was understood yet. */
    public ReadOnlyObjectProperty<@Nullable T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    public @Nullable T value() {
        return value.get();
    }

    /** Whether there are words that are not understood. */
    public ReadOnlyBooleanProperty oddProperty() {
        return odd.getReadOnlyProperty();
    }

    /** Shows a value, unless the field stands for it already; words that are not understood stay while there is none. */
    public void show(@Nullable T newValue) {
        if (!Objects.equals(value.get(), newValue)) {
            become(newValue);
        }
    }

    /** Empties the field, whatever stands in it. */
    public void forget() {
        become(null);
    }

    private void become(@Nullable T newValue) {
        showing = true;
        setText(newValue == null ? "" : write.apply(newValue));
        showing = false;
        odd.set(false);
        value.set(newValue);
    }

    private void typed(String text) {
        if (showing) {
            return;
        }
        Optional<T> understood = text.isBlank() ? Optional.empty() : read.apply(text);
        odd.set(understood.isEmpty() && !text.isBlank());
        if (!odd.get()) {
            value.set(understood.orElse(null));
        }
    }

    private void writeOut() {
        T understood = value.get();
        if (!odd.get() && understood != null && !write.apply(understood).equals(getText())) {
            showing = true;
            setText(write.apply(understood));
            showing = false;
        }
    }
}
