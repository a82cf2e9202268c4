package lemonade.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

import lemonade.domain.Trouble;

/** A word of a closed list, as options take it. */
final class Choice {

    private Choice() {}

    /**
     * The constant that a word names, in capitals or not.
     *
     * @throws Trouble {@code UNREADABLE_VALUE}, naming the words that may stand there
     */
    static <E extends Enum<E>> E of(Class<E> list, String word) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> JsonValues.word(constant).equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new Trouble(Trouble.Kind.UNREADABLE_VALUE, word, words(list)));
    }

    private static String words(Class<? extends Enum<?>> list) {
        return Arrays.stream(list.getEnumConstants()).map(JsonValues::word).collect(Collectors.joining(", "));
    }
}
