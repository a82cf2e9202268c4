package lemonade.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Incident;
import lemonade.domain.Mood;
import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.IncidentRow;
import lemonade.domain.view.Page;
import lemonade.insight.capture.Chip;
import lemonade.insight.capture.Chip.CauseChip;
import lemonade.insight.capture.Chip.KnownCustomerChip;
import lemonade.insight.capture.Chip.MoodChip;
import lemonade.journal.Journal;
import lemonade.support.SampleJournal;
import lemonade.ui.common.Background;
import lemonade.ui.common.HandBackground;
import lemonade.ui.common.HandDelays;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.SameThread;
import lemonade.ui.common.Toasts;
import lemonade.words.Words;

class CaptureModelTest {

    @TempDir
    Path folder;

    private Journal journal;
    private final Navigator navigator = new Navigator(new Place.Today());
    private final Toasts toasts = new Toasts(new HandDelays());
    private CaptureModel model;

    @BeforeEach
    void open() {
        journal = SampleJournal.in(folder);
        model = new CaptureModel(
                journal, new SameThread(), new Words(Locale.UK), navigator, toasts, SampleJournal.CLOCK);
        model.begin();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private List<Kind> kinds() {
        return model.understoodProperty().get().chips().stream().map(Kind::of).toList();
    }

    private Chip chip(Kind kind) {
        return model.chip(kind).orElseThrow();
    }

    private IncidentRow newest() {
        return journal.incidents().page(IncidentFilter.NONE, new Page.Start.First(), 1).rows().getFirst();
    }

    @Test
    void the_line_is_understood_while_it_is_typed() {
        model.lineProperty().set("Sara Kessler");
        assertThat(chip(Kind.CUSTOMER)).isInstanceOf(KnownCustomerChip.class);
        model.lineProperty().set("Sara Kessler got the wrong flyers, furious");
        assertThat(kinds()).contains(Kind.CUSTOMER, Kind.MOOD);
    }

    @Test
    void a_correction_stays_while_one_types_on() {
        model.lineProperty().set("Sara Kessler got the wrong flyers, furious");
        model.give(new MoodChip(0, 0, Mood.UPSET));
        model.lineProperty().set("Sara Kessler got the wrong flyers, furious about it");
        assertThat(chip(Kind.MOOD)).isInstanceOfSatisfying(MoodChip.class,
                mood -> assertThat(mood.mood()).isEqualTo(Mood.UPSET));
    }

    @Test
    void what_was_not_meant_stays_text_until_other_words_say_it() {
        model.lineProperty().set("The Furious Cat wants a reprint, furious");
        model.drop(chip(Kind.MOOD));
        assertThat(kinds()).doesNotContain(Kind.MOOD);
        model.lineProperty().set("The cat is delighted");
        assertThat(kinds()).contains(Kind.MOOD);
    }

    @Test
    void what_the_line_does_not_say_can_be_added() {
        model.lineProperty().set("Something odd");
        model.give(new CauseChip(0, 0, "no checklist", false));
        model.save(false, () -> {});
        assertThat(journal.incidents().get(newest().id()).cause()).isEqualTo("no checklist");
    }

    @Test
    void saving_writes_the_mishap_and_empties_the_line() {
        model.lineProperty().set("Sara Kessler got the wrong flyers, furious");
        model.save(false, () -> {});
        assertThat(newest().title()).isEqualTo("Sara Kessler got the wrong flyers, furious");
        assertThat(newest().customerName()).isEqualTo("Sara Kessler");
        assertThat(newest().latestMood()).isEqualTo(Mood.FURIOUS);
        assertThat(model.lineProperty().get()).isEmpty();
        assertThat(kinds()).isEmpty();
        assertThat(navigator.place()).isEqualTo(new Place.Today());
    }

    @Test
    void saving_can_lead_to_the_incident_and_can_be_undone() {
        long before = journal.incidents().count(IncidentFilter.NONE);
        model.lineProperty().set("Cut the wrong banner");
        model.save(true, () -> {});
        Incident saved = journal.incidents().get(newest().id());
        assertThat(navigator.place()).isEqualTo(new Place.Incident(saved.id()));
        assertThat(toasts.undoLatest()).isTrue();
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isEqualTo(before);
    }

    @Test
    void nothing_is_saved_of_an_empty_line() {
        long before = journal.incidents().count(IncidentFilter.NONE);
        model.lineProperty().set("   ");
        model.save(false, () -> {});
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isEqualTo(before);
    }

    @Test
    void when_saving_fails_the_line_stays_and_the_reason_is_said() {
        model = new CaptureModel(
                journal, new FailingBackground(), new Words(Locale.UK), navigator, toasts, SampleJournal.CLOCK);
        model.lineProperty().set("Sara Kessler got the wrong flyers");
        model.save(false, () -> {});
        assertThat(model.lineProperty().get()).isEqualTo("Sara Kessler got the wrong flyers");
        assertThat(model.problemProperty().get()).isNotEmpty();
    }

    /** A disk without room. */
    private static final class FailingBackground implements Background {

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<Throwable> onFailed) {
            onFailed.accept(new Trouble(Trouble.Kind.FULL, "journal"));
        }

        @Override
        public <T> void latest(
                Object key, Callable<T> work, Consumer<? super T> onDone, Consumer<Throwable> onFailed) {
            run(work, onDone, onFailed);
        }

        @Override
        public void onScreen(Runnable task) {
            task.run();
        }

        @Override
        public void close() {}
    }

    @Test
    void what_is_typed_while_a_line_is_being_saved_is_kept_and_saved_too() {
        HandBackground slow = new HandBackground();
        CaptureModel busy = new CaptureModel(
                journal, slow, new Words(Locale.UK), navigator, toasts, SampleJournal.CLOCK);
        long before = journal.incidents().count(IncidentFilter.NONE);
        busy.lineProperty().set("First line");
        busy.save(false, () -> {});
        busy.lineProperty().set("First line and a second thought");
        busy.save(false, () -> {});
        while (slow.waiting() > 0) {
            slow.next();
        }
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isEqualTo(before + 2);
        assertThat(newest().title()).isEqualTo("and a second thought");
        assertThat(busy.lineProperty().get()).isEmpty();
    }

    @Test
    void undo_takes_back_its_own_mishap_also_when_another_followed() {
        model.lineProperty().set("First line");
        model.save(false, () -> {});
        model.lineProperty().set("Second line");
        model.save(false, () -> {});
        toasts.undo(toasts.shown().getFirst());
        assertThat(newest().title()).isEqualTo("Second line");
        assertThat(journal.trash().all()).extracting(trashed -> trashed.title()).contains("First line");
    }

    @Test
    void undo_keeps_a_new_customer_who_had_another_mishap_since() {
        model.lineProperty().set("Zoe Quill got the wrong flyers, furious");
        model.save(false, () -> {});
        model.begin();
        model.lineProperty().set("Zoe Quill got no invoice, upset");
        model.save(false, () -> {});
        toasts.undo(toasts.shown().getFirst());
        assertThat(journal.trash().all())
                .extracting(trashed -> trashed.title())
                .containsExactly("Zoe Quill got the wrong flyers, furious");
        assertThat(newest().customerName()).isEqualTo("Zoe Quill");
    }
}
