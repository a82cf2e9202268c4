package lemonade.insight.capture;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A line cut into tokens; positions are token numbers, and asking beyond its ends answers a mark that matches nothing. */
final class Line {

    /** Characters looked at: a capture is a sentence or two, and a pasted novel must not cost time. */
    static final int LIMIT = 2_000;

    private static final Token NOTHING = new Token(Token.Kind.MARK, 0, 0, "", "", false);
    private static final Set<String> BREAKS =
            Set.of(",", ";", "!", "?", "(", ")", "|", "–", "—", "…", "•", "\"", "“", "”", "„", "«", "»");

    private final String text;
    private final List<Token> tokens;

    Line(String text) {
        this.text = text;
        this.tokens = Tokens.of(text, LIMIT);
    }

    int size() {
        return tokens.size();
    }

    Token at(int position) {
        return position >= 0 && position < tokens.size() ? tokens.get(position) : NOTHING;
    }

    /** The characters from one token up to, but without, another, as typed. */
    String typed(int from, int to) {
        return from >= to ? "" : text.substring(start(from), end(to));
    }

    int start(int position) {
        return at(position).start();
    }

    /** The character after the last token before {@code to}. */
    int end(int to) {
        return at(to - 1).end();
    }

    /** The tokens that begin within a range of characters. */
    BitSet within(int start, int end) {
        BitSet found = new BitSet();
        for (int i = 0; i < size(); i++) {
            found.set(i, at(i).start() >= start && at(i).start() < end);
        }
        return found;
    }

    /** Where the clause that holds a token begins. */
    int clauseStart(int position) {
        int at = position;
        while (at > 0 && !breaksAt(at - 1)) {
            at--;
        }
        return at;
    }

    /** The token after the clause that holds a token: its break, or the end of the line. */
    int clauseEnd(int position) {
        int at = position;
        while (at < size() && !breaksAt(at)) {
            at++;
        }
        return at;
    }

    /** Whether a token ends a clause: a comma and the like, a colon, a full stop that is none of an abbreviation or date, a dash alone, a new line. */
    boolean breaksAt(int position) {
        Token token = at(position);
        if (token.kind() != Token.Kind.MARK) {
            return false;
        }
        Token next = at(position + 1);
        if (token.is(",")) {
            return !(at(position - 1).isNumber() && token.glued() && next.glued());
        }
        if (BREAKS.contains(token.key())) {
            return true;
        }
        if (token.is(":")) {
            return !next.glued();
        }
        if (token.is("-")) {
            return !token.glued() && !next.glued();
        }
        return token.is(".") && endsSentence(position);
    }

    private boolean endsSentence(int position) {
        Token before = at(position - 1);
        Token next = at(position + 1);
        if (next == NOTHING) {
            return true;
        }
        boolean abbreviation = before.isInitial() || before.isNumber()
                || before.isWord() && Vocabulary.ALL.of(Role.HONORIFIC).at(this, position - 1).isPresent()
                || before.text().length() == 1;
        return !abbreviation && !next.glued();
    }
}
