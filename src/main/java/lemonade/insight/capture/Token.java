package lemonade.insight.capture;

/**
 * A word, a number or a single mark of a line.
 *
 * @param key the form compared: lower case, without accents
 * @param glued whether nothing stands between it and the token before
 */
record Token(Kind kind, int start, int end, String text, String key, boolean glued) {

    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String wanted) {
        return key.equals(wanted);
    }

    /** A word that begins with a capital. */
    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /** A single capital letter, as in "Sara K.". */
    boolean isInitial() {
        return isCapitalised() && text.codePointCount(0, text.length()) == 1;
    }
}
