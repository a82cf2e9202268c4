package lemonade.insight.capture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts text into words, numbers and marks. */
final class Tokens {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final String INSIDE_WORDS = "'’-";
    private static final String INSIDE_NUMBERS = ".,:/'’-";

    private Tokens() {}

    /**
     * The tokens of a text.
     *
     * @param limit characters looked at; what comes after them is left alone
     */
    static List<Token> of(String text, int limit) {
        int length = Math.min(text.length(), limit);
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        int lastEnd = -1;
        while (at < length) {
            int first = text.codePointAt(at);
            if (isBlank(first)) {
                at += Character.charCount(first);
                continue;
            }
            Token.Kind kind = kindOf(first);
            int end = switch (kind) {
                case WORD -> endOfWord(text, at, length);
                case NUMBER -> endOfNumber(text, at, length);
                case MARK -> at + Character.charCount(first);
            };
            String part = text.substring(at, end);
            tokens.add(new Token(kind, at, end, part, key(part), at == lastEnd));
            lastEnd = end;
            at = end;
        }
        return List.copyOf(tokens);
    }

    /** The form in which words are compared. */
    static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        String bare = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('’', '\'').replace("ß", "ss").replace('ı', 'i').replace('ø', 'o').replace('ł', 'l');
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static boolean isBlank(int codePoint) {
        return codePoint <= ' ' || Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static Token.Kind kindOf(int codePoint) {
        if (isDigit(codePoint)) {
            return Token.Kind.NUMBER;
        }
        return Character.isLetter(codePoint) ? Token.Kind.WORD : Token.Kind.MARK;
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static int endOfWord(String text, int start, int length) {
        int at = start;
        while (at < length) {
            int codePoint = text.codePointAt(at);
            boolean belongs = Character.isLetter(codePoint) || isAccent(codePoint)
                    || INSIDE_WORDS.indexOf(codePoint) >= 0 && at + 1 < length
                            && Character.isLetter(text.codePointAt(at + 1));
            if (!belongs) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return Math.min(at, text.length());
    }

    private static boolean isAccent(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static int endOfNumber(String text, int start, int length) {
        int at = start;
        while (at < length) {
            char c = text.charAt(at);
            boolean belongs =
                    isDigit(c) || INSIDE_NUMBERS.indexOf(c) >= 0 && at + 1 < length && isDigit(text.charAt(at + 1));
            if (!belongs) {
                break;
            }
            at++;
        }
        return at;
    }
}
