package lemonade.insight.capture;

import java.util.Optional;
import java.util.function.IntPredicate;

import lemonade.insight.capture.Chip.CauseChip;

/** Finds why it happened: a cause of the journal that is mentioned, "because of ...", else a common one the words suggest. */
final class CauseReader {

    private static final int LONGEST = 6;

    private final Line line;
    private final KnownCauses known;

    CauseReader(Line line, KnownCauses known) {
        this.line = line;
        this.known = known;
    }

    /**
     * The cause.
     *
     * @param taken tokens understood as something else, where a named cause ends
     */
    Optional<CauseChip> read(IntPredicate taken) {
        Optional<CauseChip> cause = mentioned(known.phrases(), false);
        cause = cause.isPresent() ? cause : named(taken);
        return cause.isPresent() ? cause : mentioned(Vocabulary.ALL.of(Role.CAUSE), true);
    }

    private Optional<CauseChip> mentioned(Phrases causes, boolean guessed) {
        int longest = 0;
        CauseChip best = null;
        for (int i = 0; i < line.size(); i++) {
            Optional<Phrases.Hit> hit = causes.at(line, i);
            if (hit.isPresent() && hit.get().end() - i > longest) {
                longest = hit.get().end() - i;
                best = new CauseChip(line.start(i), line.end(hit.get().end()), hit.get().value(), guessed);
            }
        }
        return Optional.ofNullable(best);
    }

    /** "because of a jammed printer", "wegen Stau": the words themselves; a whole sentence after "because" only when it is short. */
    private Optional<CauseChip> named(IntPredicate taken) {
        for (int i = 0; i < line.size(); i++) {
            Optional<Phrases.Hit> lead = hit(Role.CAUSE_LEAD, i);
            boolean clause = lead.isEmpty();
            Optional<Phrases.Hit> any = clause ? hit(Role.CAUSE_CLAUSE, i) : lead;
            if (any.isPresent()) {
                int from = afterArticles(any.get().end());
                int to = any.get().value().equals("noun") ? afterNoun(from, end(from, taken)) : end(from, taken);
                boolean tooLong = clause ? to - from >= LONGEST : to - from > LONGEST;
                return to <= from || tooLong ? Optional.empty() : Optional.of(chip(i, from, to));
            }
        }
        return Optional.empty();
    }

    /** The words typed, or the common name for them where they say nothing else. */
    private CauseChip chip(int lead, int from, int to) {
        Optional<Phrases.Hit> common = hit(Role.CAUSE, from).filter(hit -> hit.end() == to);
        return new CauseChip(line.start(lead), line.end(to),
                common.map(Phrases.Hit::value).orElseGet(() -> line.typed(from, to)), common.isPresent());
    }

    /** German: up to the first noun, and the next one where a small word joins them. */
    private int afterNoun(int from, int end) {
        for (int at = from; at < end; at++) {
            boolean joined = hit(Role.JOINING, at + 1).isPresent() && at + 2 < end;
            if (line.at(at).isCapitalised() && !joined) {
                return at + 1;
            }
        }
        return end;
    }

    private int afterArticles(int position) {
        int at = position;
        while (hit(Role.ARTICLE, at).isPresent()) {
            at++;
        }
        return at;
    }

    private int end(int from, IntPredicate taken) {
        int clauseEnd = line.clauseEnd(from);
        int at = from;
        while (at < clauseEnd && !taken.test(at)
                && (at == from || hit(Role.ARTICLE, at).isEmpty() || hit(Role.JOINING, at - 1).isPresent())) {
            at++;
        }
        return at;
    }

    private Optional<Phrases.Hit> hit(Role role, int position) {
        return Vocabulary.ALL.of(role).at(line, position);
    }
}
