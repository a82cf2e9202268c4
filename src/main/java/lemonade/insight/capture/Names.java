package lemonade.insight.capture;

import java.util.Locale;
import java.util.Set;

/** What tells a name from other words with a capital. */
final class Names {

    /** Joins two titles before one name: "Herr und Frau Meier". */
    static final Set<String> AND = Set.of("and", "und", "&");

    private Names() {}

    static boolean isCommon(Token token) {
        return has(Role.COMMON, token.key());
    }

    static boolean isFirstName(Token token) {
        return has(Role.FIRST_NAME, nominative(token.key()));
    }

    /** "Sara's", or "Saras" where Sara is a first name and Saras is none. */
    static boolean isGenitive(Token token) {
        return !nominative(token.key()).equals(token.key());
    }

    /** The name without its genitive ending, as typed. */
    static String withoutGenitive(Token token) {
        int cut = token.key().length() - nominative(token.key()).length();
        return token.text().substring(0, token.text().length() - cut);
    }

    /** Whether a capitalised word may go on a name that began before it. */
    static boolean mayBeSurname(Line line, int position) {
        Token token = line.at(position);
        return mayBeName(line, position)
                && Vocabulary.ALL.of(Role.LEGAL_FORM).at(line, position).isEmpty()
                && Vocabulary.ALL.of(Role.HONORIFIC).at(line, position).isEmpty()
                && (token.isInitial() || token.text().length() > 1);
    }

    /** Whether a word may be a name at all: a capital, no common word, no day or month, no verb, not all capitals. */
    static boolean mayBeName(Line line, int position) {
        Token token = line.at(position);
        return token.isCapitalised() && !isCommon(token) && !isCommonGenitive(token)
                && (token.isInitial() || !token.text().equals(token.text().toUpperCase(Locale.ROOT)))
                && !has(Role.PERSON_VERB, token.key()) && !has(Role.STATE_VERB, token.key())
                && !has(Role.PROMISE_THING, token.key()) && !has(Role.PROMISE_DO, token.key())
                && Vocabulary.ALL.of(Role.MOOD).at(line, position).isEmpty()
                && Vocabulary.ALL.of(Role.CAUSE).at(line, position).isEmpty()
                && Vocabulary.ALL.of(Role.CHANNEL).at(line, position).isEmpty()
                && !endsLikeNoun(token.key());
    }

    private static boolean isCommonGenitive(Token token) {
        String key = token.key();
        return key.endsWith("'s") && has(Role.COMMON, key.substring(0, key.length() - 2));
    }

    private static boolean endsLikeNoun(String key) {
        for (int length = 3; length <= 10 && length < key.length(); length++) {
            if (has(Role.NOUN_ENDING, key.substring(key.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private static String nominative(String key) {
        if (key.endsWith("'s")) {
            return key.substring(0, key.length() - 2);
        }
        boolean bare = key.endsWith("s") && !has(Role.FIRST_NAME, key)
                && has(Role.FIRST_NAME, key.substring(0, key.length() - 1));
        return bare ? key.substring(0, key.length() - 1) : key;
    }

    private static boolean has(Role role, String key) {
        return Vocabulary.ALL.of(role).contains(key);
    }
}
