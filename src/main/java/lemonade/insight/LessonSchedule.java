package lemonade.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import lemonade.domain.Lesson;
import lemonade.domain.Rehearsal;

/**
 * When a lesson is looked at again: after 2, 7, 21 and 60 days, then quarterly. Plans of the form "if ... then ..." work
 * better when rehearsed (Sheeran et al. 2024). A look taken late moves the next one; nothing piles up.
 */
public final class LessonSchedule {

    private static final List<Integer> DAYS = List.of(2, 7, 21, 60);
    private static final int QUARTER = 90;

    private LessonSchedule() {}

    /** The day from which the lesson is due for its next look. */
    public static LocalDate nextLook(Lesson lesson) {
        int looks = lesson.rehearsals().size();
        LocalDate last = looks == 0
                ? lesson.createdAt().toLocalDate()
                : lesson.rehearsals().stream().map(Rehearsal::at).max(Comparator.naturalOrder()).orElseThrow().date();
        return last.plusDays(looks < DAYS.size() ? DAYS.get(looks) : QUARTER);
    }

    /** Whether the lesson is due on {@code today}; a resting one never is, nor one without a plan. */
    public static boolean isDue(Lesson lesson, LocalDate today) {
        return lesson.pausedAt() == null && !lesson.act().isEmpty() && !nextLook(lesson).isAfter(today);
    }
}
