package lemonade.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** How the owner's words are kept and compared. */
public final class Text {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Text() {}

    /** No text is the empty text. */
    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** One line without blanks around it: names, causes, tags. */
    public static String line(@Nullable String text) {
        if (text == null || isPlainLine(text)) {
            return orEmpty(text);
        }
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /**
     * The form in which causes, names and tags are compared: without case, accents and surplus blanks. "Großdruck",
     * "GROSSDRUCK" and "grossdrück" are the same.
     */
    public static String key(String text) {
        if (isPlainLine(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain = MARKS.matcher(Normalizer.normalize(line(text), Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace("ß", "ss").strip();
    }

    /** Whether it is ASCII without surplus blanks, as most lines are: then there is nothing to replace. */
    private static boolean isPlainLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign > '~' || sign == ' ' && before == ' ') {
                return false;
            }
            before = sign;
        }
        return before != ' ' || text.isEmpty();
    }
}
