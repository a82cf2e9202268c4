package lemonade.insight.capture;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Moment;
import lemonade.insight.capture.Chip.PromiseChip;

/** Finds what was promised and by when. What the customer demands is no promise. */
final class PromiseReader {

    /**
     * A promise and the tokens it took.
     *
     * @param to the token after its last one
     */
    record Found(PromiseChip chip, int from, int to) {}

    private final Line line;
    private final DueDates dues;
    private final PromiseWords words;

    PromiseReader(Line line, DueDates dues, PromiseWords words) {
        this.line = line;
        this.dues = dues;
        this.words = words;
    }

    Optional<Found> read() {
        int start = 0;
        while (start < line.size()) {
            int end = line.clauseEnd(start);
            Optional<Found> found = inClause(start, end);
            if (found.isPresent()) {
                return found;
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private Optional<Found> inClause(int start, int end) {
        for (int i = start; i < end; i++) {
            Optional<Phrases.Hit> promise = hit(Role.PROMISE, i);
            if (promise.isPresent()) {
                int body = promise.get().end() + (line.at(promise.get().end()).is(":") ? 1 : 0);
                return Optional.of(promised(start, i, body, Math.max(end, line.clauseEnd(body))));
            }
        }
        for (int i = start; i < end; i++) {
            Optional<Phrases.Hit> will = hit(Role.PROMISE_WILL, i);
            if (will.isPresent() && isMine(start, i, will.get()) && will.get().end() < end
                    && hit(Role.NOT_OWED, will.get().end()).isEmpty()) {
                return Optional.of(promised(start, i, will.get().end(), end));
            }
        }
        return demanded(start, end) ? Optional.empty() : announced(start, end);
    }

    /** After "promised": the rest of the clause; with nothing after it, what stands before it, as German has it. */
    private Found promised(int start, int lead, int body, int end) {
        int from = words.afterFillers(body, end);
        When due = dues.within(start, end);
        String what = words.text(due, from, words.beforeReason(from, end));
        if (what.isEmpty()) {
            from = words.afterFillers(start, lead);
            what = words.text(due, from, lead);
        }
        if (what.isEmpty() && end < line.size()) {
            int next = line.clauseEnd(end + 1);
            int begin = words.afterFillers(end + 1, next);
            When ahead = dues.within(end + 1, next);
            boolean goesOn = hit(Role.PROMISE_DO, begin).isPresent() || hit(Role.PROMISE_THING, begin).isPresent()
                    || ahead != null && ahead.deadline();
            if (goesOn) {
                return promised(start, lead, end + 1, next);
            }
        }
        int to = end;
        if (due == null && end + 1 < line.size()) {
            due = dues.at(end + 1);
            to = due == null ? end : due.to();
        }
        int first = Math.min(lead, due == null || due.from() < start ? lead : due.from());
        return found(what.isEmpty() ? line.typed(lead, body) : what, due, what.isEmpty() ? lead : Math.min(first, from),
                trimmed(first, Math.max(words.beforeReason(lead, to), due == null ? 0 : due.to())));
    }

    /** "call back Mon", "melde mich bis Freitag", "reprint by Friday": only with a date ahead, or it may be anything. */
    private Optional<Found> announced(int start, int end) {
        When due = dues.within(start, end);
        for (int i = start; i < end; i++) {
            Optional<Phrases.Hit> doing = hit(Role.PROMISE_DO, i);
            boolean starts = doing.isPresent() && (i == words.afterFillers(start, end)
                    || due != null && due.from() >= start && due.to() <= i && words.afterFillers(due.to(), end) == i);
            boolean mine = starts || doing.isPresent() && isBesideSelf(i);
            boolean thing = hit(Role.PROMISE_THING, i).isPresent() && due != null
                    && (due.deadline() || starts || due.from() == i + 1);
            boolean last = doing.isPresent() && due != null && closes(doing.get().end(), start, end, due);
            if (due != null && (mine || thing || last)) {
                int from = mine ? i : last ? words.afterFillers(start, end) : words.startOfNoun(start, i);
                int first = Math.min(from, due.from());
                return Optional.of(found(words.text(due, from, words.beforeReason(from, end)), due, first,
                        trimmed(first, Math.max(words.beforeReason(from, end), due.to()))));
            }
        }
        return Optional.empty();
    }

    /** "neue Karten bis Freitag drucken", "morgen anrufen", "neu drucken bis Freitag": the verb last, as German has it. */
    private boolean closes(int afterVerb, int start, int end, When due) {
        boolean verbLast = afterVerb == end && (due.deadline() || due.from() == words.afterFillers(start, end));
        return verbLast || due.deadline() && due.from() == afterVerb && due.to() == end;
    }

    private Found found(String what, @Nullable When due, int from, int to) {
        Moment at = due == null ? null : dues.moment(due).orElse(null);
        return new Found(new PromiseChip(line.start(from), line.end(to), what, at), from, to);
    }

    /** "will refund" at the start of a clause or after "I": "she will sue" is none of mine. */
    private boolean isMine(int start, int position, Phrases.Hit will) {
        boolean says = words.isSelf(position) || isBesideSelf(position);
        boolean begins = words.afterFillers(start, position + 1) >= position || dues.endsBefore(start, position);
        boolean german = hit(Role.DEMAND, position).isPresent();
        boolean doing = hit(Role.PROMISE_DO, will.end()).isPresent() || hit(Role.PROMISE_THING, will.end()).isPresent();
        return says || begins && !german || begins && doing;
    }

    private boolean isBesideSelf(int position) {
        return words.isSelf(position - 1) || words.isSelf(position + 1);
    }

    private boolean demanded(int start, int end) {
        for (int i = start; i < end; i++) {
            if (hit(Role.DEMAND, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int trimmed(int from, int to) {
        return Math.max(from + 1, Math.min(to, line.size()));
    }

    private Optional<Phrases.Hit> hit(Role role, int position) {
        return Vocabulary.ALL.of(role).at(line, position);
    }
}
