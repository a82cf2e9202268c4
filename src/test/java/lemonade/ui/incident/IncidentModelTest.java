package lemonade.ui.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Action;
import lemonade.domain.Apology;
import lemonade.domain.Began;
import lemonade.domain.Channel;
import lemonade.domain.Contact;
import lemonade.domain.FollowUp;
import lemonade.domain.Incident;
import lemonade.domain.LessonBuilder;
import lemonade.domain.Moment;
import lemonade.domain.Mood;
import lemonade.domain.NextStep;
import lemonade.domain.Stage;
import lemonade.journal.Ids;
import lemonade.journal.Journal;
import lemonade.support.TestJournal;
import lemonade.ui.common.AutoSaves;
import lemonade.ui.common.HandBackground;
import lemonade.ui.common.HandDelays;
import lemonade.ui.common.SameThread;
import lemonade.ui.common.SaveState;

class IncidentModelTest {

    private static final Clock CLOCK = Clock.fixed(TestJournal.NOW, TestJournal.ZONE);

    @TempDir
    Path folder;

    private final HandDelays delays = new HandDelays();
    private Journal journal;
    private IncidentModel model;
    private Incident flyers;

    @BeforeEach
    void open() {
        journal = TestJournal.create(folder);
        SameThread background = new SameThread();
        model = new IncidentModel(journal, background, new AutoSaves(background, delays, CLOCK), CLOCK);
        journal.onChange(_ -> model.reload());
        flyers = journal.incidents()
                .save(Incident.titled(Ids.next(), "Flyers with the old address", TestJournal.now()));
        model.open(flyers.id(), () -> {});
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private Incident stored() {
        return journal.incidents().get(flyers.id());
    }

    private Contact call(String words) {
        return new Contact(
                Ids.next(), Moment.at(TestJournal.now()), Channel.PHONE, Began.CUSTOMER, words, Mood.FURIOUS, true, "");
    }

    @Test
    void what_is_typed_is_stored_a_moment_after_the_last_key() {
        model.change(incident -> incident.withStory("The proof"));
        model.change(incident -> incident.withStory("The proof was never opened."));
        assertThat(stored().story()).isEmpty();
        delays.elapse(Duration.ofMillis(400));
        assertThat(stored().story()).isEqualTo("The proof was never opened.");
        assertThat(model.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void leaving_saves_what_was_typed_last() {
        model.change(incident -> incident.withStory("Half a thought"));
        model.leave();
        assertThat(stored().story()).isEqualTo("Half a thought");
    }

    @Test
    void a_change_that_changes_nothing_saves_nothing() {
        model.change(incident -> incident.withTitle("Flyers  with the old address "));
        assertThat(model.saveStateProperty().get()).isInstanceOf(SaveState.Untouched.class);
    }

    @Test
    void what_changes_elsewhere_is_shown_unless_something_is_being_typed() {
        journal.incidents().save(stored().withCause("print error"));
        assertThat(model.incident().cause()).isEqualTo("print error");
        model.change(incident -> incident.withStory("typing"));
        journal.incidents().save(stored().withCause("file mix-up"));
        assertThat(model.incident().story()).isEqualTo("typing");
    }

    @Test
    void stage_and_next_step_follow_each_entry() {
        assertThat(model.digest().orElseThrow().nextStep().kind()).isEqualTo(NextStep.Kind.NAME_CUSTOMER);
        model.nameCustomer("Sara Kessler");
        assertThat(model.digest().orElseThrow().nextStep().kind()).isEqualTo(NextStep.Kind.TELL_THEM);
        model.changeNow(incident -> Parts.with(incident, call("You had one job!")));
        assertThat(model.digest().orElseThrow().stage()).isEqualTo(Stage.TALKING);
        model.changeNow(incident -> Parts.with(incident, new Apology(
                Ids.next(), null, "I am sorry.", Channel.PHONE, Moment.at(TestJournal.now()), Set.of(), "", Set.of())));
        assertThat(model.digest().orElseThrow().nextStep().kind()).isEqualTo(NextStep.Kind.WRITE_LESSON);
        model.saveLesson(LessonBuilder.builder()
                .id(Ids.next())
                .cue("a proof comes back")
                .act("open it twice")
                .incidents(List.of(flyers.id()))
                .createdAt(TestJournal.now())
                .updatedAt(TestJournal.now())
                .build());
        assertThat(model.digest().orElseThrow().nextStep().kind()).isEqualTo(NextStep.Kind.ASK_OUTCOME);
        assertThat(model.besideProperty().get().lessons()).hasSize(1);
    }

    @Test
    void a_customer_is_found_by_name_or_made_and_can_be_taken_off() {
        journal.customers().obtain("Sara Kessler");
        model.nameCustomer("sara kessler");
        assertThat(model.besideProperty().get().customerName()).isEqualTo("Sara Kessler");
        assertThat(journal.customers().all()).hasSize(1);
        model.nameCustomer("");
        assertThat(stored().customer()).isNull();
    }

    @Test
    void closing_is_one_step_and_can_be_taken_back() {
        model.close(true);
        assertThat(stored().closedAt()).isNotNull();
        model.close(false);
        assertThat(stored().closedAt()).isNull();
    }

    @Test
    void a_removed_entry_comes_back_where_it_was_even_after_leaving() {
        Contact first = call("first");
        Contact second = call("second");
        model.changeNow(incident -> Parts.with(Parts.with(incident, first), second));
        Incident before = model.incident();
        model.changeNow(incident -> Parts.without(incident, first.id()));
        assertThat(stored().contacts()).containsExactly(second);
        model.leave();
        model.change(flyers.id(), now -> Parts.back(now, before, first.id()));
        assertThat(stored().contacts()).containsExactly(first, second);
    }

    @Test
    void thrown_away_it_is_gone_and_comes_back_with_what_was_typed_last() {
        model.change(incident -> incident.withStory("last words"));
        model.trash(() -> {});
        assertThat(journal.incidents().find(flyers.id())).isEmpty();
        assertThat(model.incident()).isNull();
        model.restore(flyers.id());
        assertThat(stored().story()).isEqualTo("last words");
    }

    @Test
    void what_is_not_there_is_said_to_be_gone() {
        model.open(Ids.next(), () -> {});
        assertThat(model.goneProperty().get()).isTrue();
        model.open(flyers.id(), () -> {});
        assertThat(model.goneProperty().get()).isFalse();
    }

    @Test
    void a_promise_that_became_ones_own_change_is_there_once() {
        FollowUp promise = new FollowUp(Ids.next(), "Check the proofs", null, null, null, List.of());
        model.changeNow(incident -> Parts.with(incident, promise));
        model.changeNow(incident -> Parts.with(incident, new Action(
                promise.id(), "Check the proofs", null, null, null, null, List.of())));
        assertThat(stored().followUps()).isEmpty();
        assertThat(stored().actions()).hasSize(1);
    }

    @Test
    void a_file_is_kept_while_one_goes_on_typing() {
        HandBackground later = new HandBackground();
        IncidentModel slow = new IncidentModel(journal, later, new AutoSaves(later, delays, CLOCK), CLOCK);
        FilesModel files = new FilesModel(slow, journal, later);
        slow.open(flyers.id(), () -> {});
        runAll(later);
        files.add("proof.png", new byte[] {1, 2, 3});
        slow.change(incident -> incident.withStory("still typing"));
        runAll(later);
        delays.elapse(Duration.ofSeconds(1));
        runAll(later);
        assertThat(stored().attachments()).singleElement().satisfies(kept -> {
            assertThat(kept.name()).isEqualTo("proof.png");
            assertThat(kept.mediaType()).isEqualTo("image/png");
        });
        assertThat(stored().story()).isEqualTo("still typing");
    }

    private static void runAll(HandBackground background) {
        while (background.waiting() > 0) {
            background.next();
        }
    }
}
