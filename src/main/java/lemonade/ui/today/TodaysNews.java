package lemonade.ui.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Lesson;
import lemonade.domain.Moment;
import lemonade.domain.NextStep;
import lemonade.domain.Stage;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.IncidentRow;
import lemonade.domain.view.Page;
import lemonade.insight.LessonSchedule;
import lemonade.insight.Promise;
import lemonade.journal.Journal;

/**
 * What the journal has to say today.
 *
 * @param owed promises due today or before, the longest overdue first
 * @param halfTold incidents that miss one thing, the newest first
 * @param lesson the lesson that has waited longest for its look
 * @param aYearAgo an incident of this day in the year before
 * @param journalIsEmpty whether there is no incident at all
 */
record TodaysNews(
        List<Promise> owed,
        List<Question> halfTold,
        Optional<Lesson> lesson,
        Optional<IncidentRow> aYearAgo,
        boolean journalIsEmpty) {

    private static final int LOOKED_AT = 40;

    static TodaysNews of(Journal journal, LocalDate today) {
        List<IncidentRow> unfinished = journal.incidents()
                .page(
                        IncidentFilter.NONE.withStages(EnumSet.complementOf(EnumSet.of(Stage.SETTLED))),
                        new Page.Start.First(),
                        LOOKED_AT)
                .rows();
        List<IncidentRow> yearAgo = journal.incidents().on(today.minusYears(1));
        return new TodaysNews(
                journal.promises().openBy(today),
                unfinished.stream().filter(row -> isAskable(row.nextStep(), today)).map(Question::new).toList(),
                journal.lessons()
                        .all()
                        .stream()
                        .filter(lesson -> LessonSchedule.isDue(lesson, today))
                        .min(Comparator.comparing(LessonSchedule::nextLook)),
                yearAgo.stream().filter(row -> row.stage() == Stage.SETTLED).findFirst(),
                unfinished.isEmpty()
                        && journal.incidents().page(IncidentFilter.NONE, new Page.Start.First(), 1).rows().isEmpty());
    }

    /** Promises and actions have a list of their own; an outcome is asked for on its day. */
    private static boolean isAskable(NextStep step, LocalDate today) {
        return switch (step.kind()) {
            case NAME_CUSTOMER, TELL_THEM, HEAR_THEM_OUT, APOLOGISE, WRITE_LESSON -> true;
            case ASK_OUTCOME -> isDue(step.due(), today);
            case KEEP_PROMISE, TAKE_ACTION, NOTHING -> false;
        };
    }

    private static boolean isDue(@Nullable Moment due, LocalDate today) {
        return due == null || !due.date().isAfter(today);
    }
}
