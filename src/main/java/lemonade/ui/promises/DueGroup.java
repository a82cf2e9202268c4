package lemonade.ui.promises;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import lemonade.domain.Moment;
import lemonade.insight.Promise;
import lemonade.insight.PromiseState;

/** When something open falls due, as seen from today. */
enum DueGroup {
    OVERDUE,
    TODAY,
    THIS_WEEK,
    LATER,
    UNDATED;

    /**
     * Where an open promise belongs.
     *
     * @param firstDayOfWeek where the owner lives
     */
    static DueGroup of(Promise promise, LocalDateTime now, DayOfWeek firstDayOfWeek) {
        Moment due = promise.owed().due();
        if (due == null) {
            return UNDATED;
        }
        return switch (promise.state(now)) {
            case OVERDUE -> OVERDUE;
            case DUE_TODAY -> TODAY;
            case OPEN, KEPT, LATE, DROPPED ->
                    due.date().isBefore(nextWeek(now.toLocalDate(), firstDayOfWeek)) ? THIS_WEEK : LATER;
        };
    }

    private static LocalDate nextWeek(LocalDate today, DayOfWeek firstDayOfWeek) {
        int daysIntoWeek = Math.floorMod(today.getDayOfWeek().getValue() - firstDayOfWeek.getValue(), 7);
        return today.plusDays(7L - daysIntoWeek);
    }

    /** Open promises by group, the groups in their order; groups without any are left out. */
    static Map<DueGroup, List<Promise>> sort(List<Promise> open, LocalDateTime now, DayOfWeek firstDayOfWeek) {
        Map<DueGroup, List<Promise>> groups = new EnumMap<>(DueGroup.class);
        for (Promise promise : open) {
            groups.computeIfAbsent(of(promise, now, firstDayOfWeek), _ -> new ArrayList<>()).add(promise);
        }
        return groups;
    }

    /** Settled promises by how they ended: kept, late, dropped; states without any are left out. */
    static Map<PromiseState, List<Promise>> byEnd(List<Promise> settled, LocalDateTime now) {
        Map<PromiseState, List<Promise>> ends = new TreeMap<>();
        for (Promise promise : settled) {
            ends.computeIfAbsent(promise.state(now), _ -> new ArrayList<>()).add(promise);
        }
        return ends;
    }
}
