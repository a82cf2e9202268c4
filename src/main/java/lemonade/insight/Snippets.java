package lemonade.insight;

import java.util.ArrayList;
import java.util.List;

import lemonade.domain.Text;

/** Cuts out of a text the piece in which the words searched for stand. */
public final class Snippets {

    private static final int BEFORE = 40;
    private static final int LENGTH = 160;

    private Snippets() {}

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
    public static Snippet marked(String text, List<String> words) {
        return new Snippet(text, marksIn(text, 0, text.length(), keys(words)));
    }

    /** About {@value #LENGTH} characters around the first hit; the beginning of the text when there is none. */
    public static Snippet cut(String text, List<String> words) {
        List<String> keys = keys(words);
        int hit = firstHit(text, keys);
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
                marksIn(head + piece + tail, 0, head.length() + piece.length(), keys));
    }

    private static int startOfWord(String text, int at) {
        for (int i = at; i > Math.max(0, at - 20); i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<String> keys(List<String> words) {
        return words.stream().map(Text::key).toList();
    }

    private static int firstHit(String text, List<String> keys) {
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + 2000);
            List<Mark> marks = marksIn(text, from, to, keys);
            if (!marks.isEmpty()) {
                return marks.getFirst().start();
            }
            from = to;
        }
        return 0;
    }

    private static List<Mark> marksIn(String text, int from, int to, List<String> keys) {
        List<Mark> marks = new ArrayList<>();
        for (Mark word : wordsOf(text, from, to)) {
            if (keys.stream().anyMatch(key -> begins(text, word, key))) {
                marks.add(word);
            }
        }
        return marks;
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
        int start = -1;
        for (int i = from; i < to;) {
            int c = text.codePointAt(i);
            boolean inWord = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(new Mark(start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(new Mark(start, to));
        }
        return words;
    }
}
