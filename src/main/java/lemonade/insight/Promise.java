package lemonade.insight;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Moment;
import lemonade.domain.Owed;

/**
 * Anything owed with a date, with the incident it belongs to. A view, never stored.
 *
 * @param customer id of the customer; null when not known
 * @param customerName empty when not known
 */
public record Promise(
        UUID incident, String incidentTitle, @Nullable UUID customer, String customerName, Owed owed) {

    /**
     * How it stands. A promise for a day is late from the next day on, one with a time from the minute after.
     *
     * @param now local time of the owner
     */
    public PromiseState state(LocalDateTime now) {
        if (owed.droppedAt() != null) {
            return PromiseState.DROPPED;
        }
        Moment due = owed.due();
        Moment done = owed.doneAt();
        if (done != null) {
            return due == null || !isAfter(done, due) ? PromiseState.KEPT : PromiseState.LATE;
        }
        if (due == null || due.date().isAfter(now.toLocalDate())) {
            return PromiseState.OPEN;
        }
        if (due.date().isBefore(now.toLocalDate())) {
            return PromiseState.OVERDUE;
        }
        return due instanceof Moment.Time(var at) && at.toLocalDateTime().isBefore(now)
                ? PromiseState.OVERDUE
                : PromiseState.DUE_TODAY;
    }

    /** Whether one moment lies after another, as far as both are known: a day alone is the whole day. */
    private static boolean isAfter(Moment done, Moment due) {
        if (done instanceof Moment.Time(var doneAt) && due instanceof Moment.Time(var dueAt)) {
            return doneAt.toInstant().isAfter(dueAt.toInstant());
        }
        return done.date().isAfter(due.date());
    }
}
