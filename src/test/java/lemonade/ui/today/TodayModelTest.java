package lemonade.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Incident;
import lemonade.domain.NextStep;
import lemonade.insight.Promise;
import lemonade.journal.Journal;
import lemonade.support.SampleJournal;
import lemonade.ui.common.HandDelays;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.Preferences;
import lemonade.ui.common.SameThread;
import lemonade.ui.common.Toasts;
import lemonade.words.Words;

class TodayModelTest {

    @TempDir
    Path folder;

    private Journal journal;
    private final Navigator navigator = new Navigator(new Place.Today());
    private final Toasts toasts = new Toasts(new HandDelays());
    private TodayModel model;

    @BeforeEach
    void open() {
        journal = SampleJournal.in(folder);
        model = modelAt(SampleJournal.CLOCK);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private TodayModel modelAt(Clock clock) {
        TodayModel made = new TodayModel(
                journal,
                new SameThread(),
                new Words(Locale.UK),
                navigator,
                toasts,
                new PutOff(new Preferences(folder.resolve("put-off.properties"))),
                clock);
        made.load();
        return made;
    }

    private TodayModel.Shown shown() {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    private List<String> owed() {
        return shown().owed().stream().map(promise -> promise.owed().what()).toList();
    }

    private Question asking(NextStep.Kind kind) {
        return shown().questions().stream().filter(question -> question.asks() == kind).findFirst().orElseThrow();
    }

    private Incident stored(Question question) {
        return journal.incidents().get(question.incident().id());
    }

    @Test
    void what_is_overdue_comes_before_what_is_due_today() {
        assertThat(owed()).containsExactly("Second tray free of charge", "Call about the reprint");
        assertThat(shown().owed()).extracting(model::isOverdue).containsExactly(true, false);
    }

    @Test
    void a_kept_promise_leaves_the_list_and_can_be_brought_back() {
        Promise call = shown().owed().getLast();
        model.done(call);
        assertThat(owed()).containsExactly("Second tray free of charge");
        assertThat(toasts.undoLatest()).isTrue();
        assertThat(owed()).contains("Call about the reprint");
    }

    @Test
    void the_newest_half_told_incidents_ask_for_one_thing_each() {
        assertThat(shown().questions())
                .extracting(Question::asks)
                .containsExactly(NextStep.Kind.TELL_THEM, NextStep.Kind.NAME_CUSTOMER, NextStep.Kind.APOLOGISE);
    }

    @Test
    void yes_is_written_into_the_incident_and_the_next_question_may_follow() {
        Question told = asking(NextStep.Kind.TELL_THEM);
        model.yes(told);
        assertThat(Objects.requireNonNull(stored(told).told()).date()).isEqualTo(model.today());
        assertThat(asking(NextStep.Kind.HEAR_THEM_OUT).incident().id()).isEqualTo(told.incident().id());
        model.yes(asking(NextStep.Kind.HEAR_THEM_OUT));
        assertThat(stored(told).contacts()).singleElement().matches(contact -> Boolean.TRUE.equals(contact.heardOut()));
    }

    @Test
    void yes_can_be_taken_back() {
        Question apology = asking(NextStep.Kind.APOLOGISE);
        model.yes(apology);
        assertThat(stored(apology).apologies()).hasSize(1);
        toasts.undoLatest();
        assertThat(stored(apology).apologies()).isEmpty();
    }

    @Test
    void what_cannot_be_answered_here_opens_the_incident() {
        Question who = asking(NextStep.Kind.NAME_CUSTOMER);
        model.yes(who);
        assertThat(navigator.place()).isEqualTo(new Place.Incident(who.incident().id()));
    }

    @Test
    void not_yet_is_asked_again_tomorrow() {
        Question told = asking(NextStep.Kind.TELL_THEM);
        model.notYet(told);
        assertThat(shown().questions()).doesNotContain(told);
        model = modelAt(Clock.offset(SampleJournal.CLOCK, Duration.ofDays(1)));
        assertThat(shown().questions()).contains(told);
    }

    @Test
    void skip_is_for_good() {
        Question told = asking(NextStep.Kind.TELL_THEM);
        model.skip(told);
        model = modelAt(Clock.offset(SampleJournal.CLOCK, Duration.ofDays(300)));
        assertThat(shown().questions()).doesNotContain(told);
    }

    @Test
    void skip_can_be_undone() {
        Question told = asking(NextStep.Kind.TELL_THEM);
        model.skip(told);
        toasts.undoLatest();
        assertThat(shown().questions()).contains(told);
    }

    @Test
    void a_lesson_is_due_until_it_is_rehearsed() {
        var lesson = shown().lesson().orElseThrow();
        model.rehearsed(lesson, true, true);
        assertThat(shown().lesson()).isEmpty();
        assertThat(journal.lessons().get(lesson.id()).rehearsals()).hasSize(1);
    }
}
