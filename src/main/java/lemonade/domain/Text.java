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
        return text == null ? "" : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /**
     * The form in which causes, names and tags are compared: without case, accents and surplus blanks. "Großdruck",
     * "GROSSDRUCK" and "grossdrück" are the same.
     */
    public static String key(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(line(text), Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace("ß", "ss").strip();
    }
}
