package lemonade.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** One of the words a target knows, as the JSON export writes them: {@code in-person}. */
record CellWord<E extends Enum<E>>(CellText text, Class<E> type) {

    /** The word in a row; null when there is none. */
    @Nullable E in(Row row) throws UnreadableCell {
        String word = text.in(row).strip();
        if (word.isEmpty()) {
            return null;
        }
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw text.unreadable(row, Unreadable.Reason.WORD, words());
    }

    private String words() {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }
}
