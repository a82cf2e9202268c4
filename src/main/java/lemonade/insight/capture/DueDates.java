package lemonade.insight.capture;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Moment;

/** The days and times of a line as dates by which something is due: only those that lie ahead. */
final class DueDates {

    private final Line line;
    private final List<When> whens;
    private final Calendar calendar;

    DueDates(Line line, List<When> whens, Calendar calendar) {
        this.line = line;
        this.whens = whens;
        this.calendar = calendar;
    }

    /** The first that begins between two tokens. */
    @Nullable When within(int start, int end) {
        return whens.stream()
                .filter(when -> when.from() >= start && when.from() < end)
                .filter(this::isAhead)
                .findFirst()
                .orElse(null);
    }

    /** One that begins at a token and is a deadline, or a clause of its own. */
    @Nullable When at(int position) {
        return whens.stream()
                .filter(when -> when.from() == position && (when.deadline() || when.to() == line.clauseEnd(position)))
                .filter(this::isAhead)
                .findFirst()
                .orElse(null);
    }

    /** Whether any time, past or ahead, ends just before a token. */
    boolean endsBefore(int start, int position) {
        return whens.stream().anyMatch(when -> when.from() >= start && when.to() == position);
    }

    Optional<Moment> moment(When when) {
        return calendar.place(when, true).map(Calendar.Placed::moment);
    }

    private boolean isAhead(When when) {
        return calendar.place(when, true).filter(placed -> !placed.past()).isPresent();
    }
}
