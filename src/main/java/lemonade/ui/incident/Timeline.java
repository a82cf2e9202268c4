package lemonade.ui.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Incident;
import lemonade.domain.Lesson;
import lemonade.domain.Moment;
import lemonade.ui.incident.Entry.Milestone;
import lemonade.ui.incident.Entry.Milestone.Kind;

/**
 * Everything on an incident in order of time.
 *
 * @param past what lies behind, the earliest first
 * @param ahead what is still open and not overdue, by date, undated last
 */
record Timeline(List<Entry> past, List<Entry> ahead) {

    private static final Comparator<Entry> BY_TIME =
            Comparator.comparing(Entry::at, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
                    .thenComparing(entry -> !(entry instanceof Milestone));

    static Timeline of(Incident incident, List<Lesson> lessons, LocalDate today) {
        List<Entry> all = new ArrayList<>();
        milestone(all, Kind.HAPPENED, incident.happenedAt());
        milestone(all, Kind.NOTICED, incident.noticedAt());
        if (incident.contacts().stream().noneMatch(contact -> contact.isOutgoing())) {
            milestone(all, Kind.TOLD, incident.toldAt());
        }
        milestone(all, Kind.ACKNOWLEDGED, incident.acknowledgedAt());
        milestone(all, Kind.RESOLVED, incident.resolvedAt());
        milestone(all, Kind.CLOSED, incident.closedAt() == null ? null : Moment.at(incident.closedAt()));
        incident.contacts().forEach(contact -> all.add(new Entry.Talk(contact)));
        incident.apologies().forEach(apology -> all.add(new Entry.Sorry(apology)));
        incident.owed().forEach(owed -> all.add(new Entry.Promised(owed)));
        incident.outcomes().forEach(outcome -> all.add(new Entry.TurnedOut(outcome)));
        lessons.forEach(lesson -> all.add(new Entry.Learned(lesson)));
        Comparator<Entry> earlierLessonsLast = Comparator.comparing(entry -> isEarlierLesson(entry, incident));
        List<Entry> past = all.stream()
                .filter(entry -> !isAhead(entry, today))
                .sorted(earlierLessonsLast.thenComparing(BY_TIME))
                .toList();
        List<Entry> ahead = all.stream().filter(entry -> isAhead(entry, today)).sorted(BY_TIME).toList();
        return new Timeline(past, ahead);
    }

    /** The ids of all entries that have one, in a set of its own. */
    Set<UUID> ids() {
        return Stream.concat(past.stream(), ahead.stream())
                .map(Entry::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A lesson that was there before, and that this incident confirmed. */
    private static boolean isEarlierLesson(Entry entry, Incident incident) {
        return entry instanceof Entry.Learned learned && learned.at().date().isBefore(incident.sortedBy().date());
    }

    private static boolean isAhead(Entry entry, LocalDate today) {
        return switch (entry) {
            case Entry.Promised(var owed) ->
                    owed.isOpen() && (owed.due() == null || !owed.due().date().isBefore(today));
            case Entry.Sorry(var apology) -> !apology.isSent();
            case Milestone _,Entry.Talk _,Entry.TurnedOut _,Entry.Learned _ -> false;
        };
    }

    private static void milestone(List<Entry> all, Kind kind, @Nullable Moment at) {
        if (at != null) {
            all.add(new Milestone(kind, at));
        }
    }
}
