package lemonade.insight.capture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Cuts the words that say what was promised out of a clause. */
final class PromiseWords {

    private final Line line;
    private final BitSet names;

    /** @param names tokens of the customer's name: "promised Mia a replacement" is a promise of a replacement */
    PromiseWords(Line line, BitSet names) {
        this.line = line;
        this.names = names;
    }

    /** The first token that is none of "to", "that", "her" and the like, nor the customer. */
    int afterFillers(int position, int end) {
        int at = position;
        while (at < end && (hit(Role.FILLER, at).isPresent() || names.get(at))) {
            at++;
        }
        return at;
    }

    /** Where the reason for a promise begins, which is none of it; else the end. */
    int beforeReason(int from, int end) {
        for (int i = from; i < end; i++) {
            if (hit(Role.CAUSE_LEAD, i).isPresent() || hit(Role.CAUSE_CLAUSE, i).isPresent()) {
                return i;
            }
        }
        return end;
    }

    /** A noun with the one word before it, if that begins the clause: "new flyers". */
    int startOfNoun(int start, int noun) {
        boolean described = noun > start && line.at(noun - 1).isWord() && line.clauseStart(noun) == start
                && afterFillers(start, noun) == noun - 1;
        return described ? noun - 1 : noun;
    }

    /** The words from one token to another as typed, without those that say when, and without "ich" after the verb. */
    String text(@Nullable When due, int from, int to) {
        List<String> parts = new ArrayList<>();
        int start = from;
        for (int at = from; at < to; at++) {
            boolean when = due != null && at >= due.from() && at < due.to();
            if (when || at == from + 1 && isSelf(at)) {
                parts.add(line.typed(start, at));
                start = at + 1;
            }
        }
        parts.add(line.typed(start, to));
        return String.join(" ", parts.stream().map(PromiseWords::bare).filter(part -> !part.isEmpty()).toList());
    }

    /** "I", "wir". */
    boolean isSelf(int position) {
        return hit(Role.SELF, position).isPresent();
    }

    private static String bare(String part) {
        return part.strip().replaceAll("^[\\s:.,-]+|[\\s:.,-]+$", "");
    }

    private Optional<Phrases.Hit> hit(Role role, int position) {
        return Vocabulary.ALL.of(role).at(line, position);
    }
}
