package lemonade.ui.today;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Incident;
import lemonade.domain.Lesson;
import lemonade.domain.Moment;
import lemonade.domain.OutcomeKind;
import lemonade.domain.Rehearsal;
import lemonade.domain.RehearsalBuilder;
import lemonade.domain.view.IncidentRow;
import lemonade.insight.Promise;
import lemonade.insight.PromiseState;
import lemonade.journal.Ids;
import lemonade.journal.Journal;
import lemonade.journal.Undo;
import lemonade.ui.common.Background;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.Toasts;
import lemonade.ui.common.TroubleWords;
import lemonade.words.Words;

/** What is shown today, and what the answers do. */
public final class TodayModel {

    /** As many promises and questions are shown; the rest waits in their own lists. */
    static final int MOST_OWED = 5;

    static final int MOST_QUESTIONS = 3;

    private final Journal journal;
    private final Background background;
    private final Words words;
    private final Navigator navigator;
    private final Toasts toasts;
    private final PutOff putOff;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /**
     * What stands on the screen.
     *
     * @param moreOwed how many promises are due beside those in {@code owed}
     */
    public record Shown(
            List<Promise> owed,
            long moreOwed,
            List<Question> questions,
            Optional<Lesson> lesson,
            Optional<IncidentRow> aYearAgo,
            boolean journalIsEmpty) {

        /** Whether nothing waits for the owner. */
        boolean isCalm() {
            return owed.isEmpty() && questions.isEmpty() && lesson.isEmpty();
        }
    }

    public TodayModel(
            Journal journal,
            Background background,
            Words words,
            Navigator navigator,
            Toasts toasts,
            PutOff putOff,
            Clock clock) {
        this.journal = journal;
        this.background = background;
        this.words = words;
        this.navigator = navigator;
        this.toasts = toasts;
        this.putOff = putOff;
        this.clock = clock;
    }

    /** Null until the journal has answered for the first time. */
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public void load() {
        LocalDate today = today();
        background.latest(this, () -> TodaysNews.of(journal, today), news -> show(news, today), this::trouble);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean isOverdue(Promise promise) {
        return promise.state(LocalDateTime.now(clock)) == PromiseState.OVERDUE;
    }

    void done(Promise promise) {
        Moment today = Moment.on(today());
        change(
                () -> {
                    journal.promises().done(promise.incident(), promise.owed().id(), today);
                    return true;
                },
                words.say("today.done", promise.owed().what()));
    }

    void open(UUID incident) {
        navigator.go(new Place.Incident(incident));
    }

    void openPromises() {
        navigator.go(new Place.Promises());
    }

    void yes(Question question) {
        if (!question.canBeAnswered()) {
            open(question.incident().id());
            return;
        }
        UUID id = Ids.next();
        LocalDate today = today();
        change(
                () -> journal.incidents().save(Answers.yes(incident(question), question.asks(), id, today)),
                words.say("today.noted"));
    }

    /** For the question what became of the customer: they have left. For any other: asked again tomorrow. */
    void notYet(Question question) {
        LocalDate today = today();
        switch (question.asks()) {
            case ASK_OUTCOME -> {
                UUID id = Ids.next();
                change(
                        () -> journal.incidents()
                                .save(Answers.outcome(incident(question), OutcomeKind.LEFT, id, today)),
                        words.say("today.noted"));
            }
            case NAME_CUSTOMER, TELL_THEM, HEAR_THEM_OUT, APOLOGISE, KEEP_PROMISE, TAKE_ACTION, WRITE_LESSON,
                    NOTHING -> {
                putOff.until(question, today.plusDays(1));
                again(question, words.say("today.tomorrow"));
            }
        }
    }

    void skip(Question question) {
        putOff.forGood(question);
        again(question, words.say("today.skipped"));
    }

    /**
     * Notes a look at a lesson.
     *
     * @param cameUp whether the situation has come up since
     * @param helped whether the plan helped; null when it has not come up
     */
    void rehearsed(Lesson lesson, boolean cameUp, @Nullable Boolean helped) {
        Rehearsal rehearsal = RehearsalBuilder.builder()
                .id(Ids.next())
                .at(Moment.on(today()))
                .cameUp(cameUp)
                .helped(helped)
                .build();
        change(
                () -> {
                    Lesson stored = journal.lessons().get(lesson.id());
                    List<Rehearsal> all = new ArrayList<>(stored.rehearsals());
                    all.add(rehearsal);
                    return journal.lessons().save(stored.withRehearsals(all));
                },
                words.say("today.rehearsed"));
    }

    private Incident incident(Question question) {
        return journal.incidents().get(question.incident().id());
    }

    private <T> void change(Callable<T> deed, String said) {
        background.run(
                () -> {
                    deed.call();
                    return journal.undo().latest();
                },
                step -> {
                    step.ifPresent(done -> toasts.undoable(said, () -> undo(done)));
                    load();
                },
                this::trouble);
    }

    private void undo(Undo.Mark step) {
        background.run(
                () -> journal.undo().undo(step),
                undone -> {
                    if (!undone) {
                        toasts.say(words.say("common.undo.late"));
                    }
                    load();
                },
                this::trouble);
    }

    private void again(Question question, String said) {
        toasts.undoable(said, () -> {
            putOff.askAgain(question);
            load();
        });
        load();
    }

    private void show(TodaysNews news, LocalDate today) {
        shown.set(new Shown(
                news.owed().stream().limit(MOST_OWED).toList(),
                Math.max(0, news.owed().size() - MOST_OWED),
                news.halfTold()
                        .stream()
                        .filter(question -> putOff.isAsked(question, today))
                        .limit(MOST_QUESTIONS)
                        .toList(),
                news.lesson(),
                news.aYearAgo(),
                news.journalIsEmpty()));
    }

    private void trouble(Throwable problem) {
        toasts.say(new TroubleWords(words).say(problem));
    }
}
