package lemonade.insight;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Text;

/** Cuts out of texts the pieces in which the words searched for stand. */
public final class Snippets {

    private static final int BEFORE = 40;
    private static final int LENGTH = 160;

    private final List<String> keys;

    /** @param words what was searched for; each may go on in the text */
    public Snippets(List<String> words) {
        keys = words.stream().map(Text::key).toList();
    }

    /**
     * A piece of text.
     *
     * @param marks where the words searched for stand in it
     */
    public record Snippet(String text, List<Mark> marks) {
        public Snippet {
            marks = List.copyOf(marks);
        }
    }

    /** A stretch of a snippet, end exclusive. */
    public record Mark(int start, int end) {}

    /** The words of what was typed: letters and digits, as the search index has them. */
    public static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        for (Mark word : wordsOf(typed, 0, Math.min(typed.length(), 1000))) {
            words.add(typed.substring(word.start(), word.end()));
        }
        return words;
    }

    /** The whole text with its marks. */
    public Snippet marked(String text) {
        return new Snippet(text, marksIn(text, 0, text.length()));
    }

    /** About {@value #LENGTH} characters around the first hit; the beginning of the text when there is none. */
    public Snippet cut(String text) {
        int hit = firstHit(text);
        int start = hit <= BEFORE ? 0 : startOfWord(text, hit - BEFORE);
        int end = Math.min(text.length(), start + LENGTH);
        if (end < text.length()) {
            end = startOfWord(text, end);
        }
        String piece = text.substring(start, end).replace('\n', ' ').stripTrailing();
        String head = start > 0 ? "…" : "";
        String tail = end < text.length() ? "…" : "";
        return new Snippet(
                head + piece + tail,
                marksIn(head + piece + tail, 0, head.length() + piece.length()));
    }

    private static int startOfWord(String text, int at) {
        for (int i = at; i > Math.max(0, at - 20); i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private int firstHit(String text) {
        for (Mark word = nextWord(text, 0, text.length()); word != null; word =
                nextWord(text, word.end(), text.length())) {
            if (isHit(text, word)) {
                return word.start();
            }
        }
        return 0;
    }

    private List<Mark> marksIn(String text, int from, int to) {
        return wordsOf(text, from, to).stream().filter(word -> isHit(text, word)).toList();
    }

    private boolean isHit(String text, Mark word) {
        for (String key : keys) {
            if (begins(text, word, key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins with a key; plain letters are compared in place, which most words are. */
    private static boolean begins(String text, Mark word, String key) {
        int length = word.end() - word.start();
        for (int i = 0; i < key.length() && i < length; i++) {
            char c = text.charAt(word.start() + i);
            if (c > 127) {
                return Text.key(text.substring(word.start(), word.end())).startsWith(key);
            }
            if (Character.toLowerCase(c) != key.charAt(i)) {
                return false;
            }
        }
        return length >= key.length();
    }

    private static List<Mark> wordsOf(String text, int from, int to) {
        List<Mark> words = new ArrayList<>();
        for (Mark word = nextWord(text, from, to); word != null; word = nextWord(text, word.end(), to)) {
            words.add(word);
        }
        return words;
    }

    private static @Nullable Mark nextWord(String text, int from, int to) {
        int start = from;
        while (start < to && !isInWord(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = start;
        while (end < to && isInWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return start < end ? new Mark(start, Math.min(end, to)) : null;
    }

    private static boolean isInWord(int c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
