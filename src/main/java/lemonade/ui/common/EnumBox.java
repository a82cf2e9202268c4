package lemonade.ui.common;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import lemonade.words.Words;

/**
 * One of many constants of the domain, in the words of the bundle.
 *
 * @param <E> the enum
 */
public final class EnumBox<E extends Enum<E>> extends ComboBox<E> {

    /** @param chosen what stands there at first; null for nothing */
    public EnumBox(Class<E> type, Words words, @Nullable E chosen) {
        getItems().setAll(List.of(type.getEnumConstants()));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E constant) {
                return constant == null ? "" : words.name(constant);
            }

            @Override
            public @Nullable E fromString(String text) {
                return null;
            }
        });
        setValue(chosen);
        setVisibleRowCount(12);
        setMaxWidth(Double.MAX_VALUE);
    }
}
