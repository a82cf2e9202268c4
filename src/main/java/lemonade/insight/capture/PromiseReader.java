package lemonade.insight.capture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
    private final List<When> whens;
    private final Calendar calendar;
    private final BitSet names;

    /** @param names tokens of the customer's name: "promised Mia a replacement" is a promise of a replacement */
    PromiseReader(Line line, List<When> whens, Calendar calendar, BitSet names) {
        this.line = line;
        this.whens = whens;
        this.calendar = calendar;
        this.names = names;
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
        int from = afterFillers(body, end);
        When due = due(start, end);
        String what = without(due, from, stop(from, end));
        if (what.isEmpty()) {
            from = afterFillers(start, lead);
            what = without(due, from, lead);
        }
        if (what.isEmpty() && end < line.size()) {
            int next = line.clauseEnd(end + 1);
            int begin = afterFillers(end + 1, next);
            When ahead = due(end + 1, next);
            boolean goesOn = hit(Role.PROMISE_DO, begin).isPresent() || hit(Role.PROMISE_THING, begin).isPresent()
                    || ahead != null && ahead.deadline();
            if (goesOn) {
                return promised(start, lead, end + 1, next);
            }
        }
        int to = end;
        if (due == null && end + 1 < line.size()) {
            due = dueRightAfter(end + 1);
            to = due == null ? end : due.to();
        }
        int first = Math.min(lead, due == null || due.from() < start ? lead : due.from());
        return found(what.isEmpty() ? line.typed(lead, body) : what, due, what.isEmpty() ? lead : Math.min(first, from),
                trimmed(first, Math.max(stop(lead, to), due == null ? 0 : due.to())));
    }

    /** "call back Mon", "melde mich bis Freitag", "reprint by Friday": only with a date ahead, or it may be anything. */
    private Optional<Found> announced(int start, int end) {
        When due = due(start, end);
        for (int i = start; i < end; i++) {
            Optional<Phrases.Hit> doing = hit(Role.PROMISE_DO, i);
            boolean starts = doing.isPresent() && (i == afterFillers(start, end)
                    || due != null && due.from() >= start && due.to() <= i && afterFillers(due.to(), end) == i);
            boolean mine = starts || doing.isPresent() && isAfterI(i);
            boolean thing = hit(Role.PROMISE_THING, i).isPresent() && due != null
                    && (due.deadline() || starts || due.from() == i + 1);
            boolean last = doing.isPresent() && due != null && closes(doing.get().end(), start, end, due);
            if (due != null && (mine || thing || last)) {
                int from = mine ? i : last ? afterFillers(start, end) : nounStart(start, i);
                int first = Math.min(from, due.from());
                return Optional.of(found(without(due, from, stop(from, end)), due, first,
                        trimmed(first, Math.max(stop(from, end), due.to()))));
            }
        }
        return Optional.empty();
    }

    /** "neue Karten bis Freitag drucken", "morgen anrufen", "neu drucken bis Freitag": the verb last, as German has it. */
    private boolean closes(int afterVerb, int start, int end, When due) {
        boolean verbLast = afterVerb == end && (due.deadline() || due.from() == afterFillers(start, end));
        return verbLast || due.deadline() && due.from() == afterVerb && due.to() == end;
    }

    private Found found(String what, @Nullable When due, int from, int to) {
        Moment at = due == null ? null : calendar.place(due, true).map(Calendar.Placed::moment).orElse(null);
        return new Found(new PromiseChip(line.start(from), line.end(to), what, at), from, to);
    }

    /** "will refund" at the start of a clause or after "I": "she will sue" is none of mine. */
    private boolean isMine(int start, int position, Phrases.Hit will) {
        boolean says = line.at(position).is("i") || line.at(position).is("we") || line.at(position).is("i'll")
                || line.at(position).is("we'll")
                || line.at(position).is("ich") || line.at(position).is("wir") || line.at(position).is("i'm")
                || isAfterI(position);
        boolean begins = afterFillers(start, position + 1) >= position
                || whens.stream().anyMatch(when -> when.from() >= start && when.to() == position);
        boolean german = hit(Role.DEMAND, position).isPresent();
        boolean doing = hit(Role.PROMISE_DO, will.end()).isPresent() || hit(Role.PROMISE_THING, will.end()).isPresent();
        return says || begins && !german || begins && doing;
    }

    private boolean isAfterI(int position) {
        Token before = line.at(position - 1);
        Token after = line.at(position + 1);
        return before.is("i") || before.is("ich") || before.is("we") || before.is("wir") || after.is("ich")
                || after.is("wir");
    }

    private boolean demanded(int start, int end) {
        for (int i = start; i < end; i++) {
            if (hit(Role.DEMAND, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable When due(int start, int end) {
        return whens.stream()
                .filter(when -> when.from() >= start && when.from() < end)
                .filter(this::isAhead)
                .findFirst()
                .orElse(null);
    }

    private @Nullable When dueRightAfter(int position) {
        return whens.stream()
                .filter(when -> when.from() == position && (when.deadline() || when.to() == line.clauseEnd(position)))
                .filter(this::isAhead)
                .findFirst()
                .orElse(null);
    }

    private boolean isAhead(When when) {
        return calendar.place(when, true).filter(placed -> !placed.past()).isPresent();
    }

    /** The reason for a promise is none of it. */
    private int stop(int from, int end) {
        for (int i = from; i < end; i++) {
            if (hit(Role.CAUSE_LEAD, i).isPresent() || hit(Role.CAUSE_CLAUSE, i).isPresent()) {
                return i;
            }
        }
        return end;
    }

    private int afterFillers(int position, int end) {
        int at = position;
        while (at < end && (hit(Role.FILLER, at).isPresent() || names.get(at))) {
            at++;
        }
        return at;
    }

    private int nounStart(int start, int noun) {
        boolean described = noun > start && line.at(noun - 1).isWord() && line.clauseStart(noun) == start
                && afterFillers(start, noun) == noun - 1;
        return described ? noun - 1 : noun;
    }

    private int trimmed(int from, int to) {
        return Math.max(from + 1, Math.min(to, line.size()));
    }

    /** The words from one token to another as typed, without those that say when, and without "ich" after the verb. */
    private String without(@Nullable When due, int from, int to) {
        List<String> parts = new ArrayList<>();
        int start = from;
        for (int at = from; at < to; at++) {
            boolean dropped = due != null && at >= due.from() && at < due.to()
                    || at == from + 1 && (line.at(at).is("ich") || line.at(at).is("wir"));
            if (dropped) {
                parts.add(line.typed(start, at));
                start = at + 1;
            }
        }
        parts.add(line.typed(start, to));
        return String.join(" ", parts.stream().map(PromiseReader::bare).filter(part -> !part.isEmpty()).toList());
    }

    private static String bare(String part) {
        return part.strip().replaceAll("^[\\s:.,-]+|[\\s:.,-]+$", "");
    }

    private Optional<Phrases.Hit> hit(Role role, int position) {
        return Vocabulary.ALL.of(role).at(line, position);
    }
}
