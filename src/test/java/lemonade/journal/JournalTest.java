package lemonade.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Amends;
import lemonade.domain.AmendsKind;
import lemonade.domain.Apology;
import lemonade.domain.ApologyElement;
import lemonade.domain.Began;
import lemonade.domain.Channel;
import lemonade.domain.Contact;
import lemonade.domain.Customer;
import lemonade.domain.FollowUp;
import lemonade.domain.Incident;
import lemonade.domain.Lesson;
import lemonade.domain.LessonBuilder;
import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.Mood;
import lemonade.domain.NextStep;
import lemonade.domain.Payer;
import lemonade.domain.Stage;
import lemonade.domain.view.CauseSum;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.Page;
import lemonade.domain.view.StandFilter;
import lemonade.support.TestJournal;

/** What is written into a journal comes out of it again: whole, listed, found and counted. */
class JournalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @TempDir
    Path folder;

    private Journal journal;

    @BeforeEach
    void open() {
        journal = TestJournal.create(folder);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void a_new_journal_brings_the_folders_it_lies_in() {
        Path fresh = folder.resolve("not yet/there");
        try (Journal made = TestJournal.create(fresh)) {
            assertThat(made.file()).isRegularFile().hasParent(fresh.toAbsolutePath());
        }
    }

    private Incident flyers() {
        Customer sara = journal.customers().obtain("Sara König");
        return Incident.titled(Ids.next(), "200 flyers with the old address", TestJournal.now())
                .withCustomer(sara.id())
                .withCause("Print error")
                .withStory("The proof was never opened.")
                .withHappenedAt(Moment.on(DAY))
                .withTags(List.of("print", "Rush"))
                .withContacts(List.of(new Contact(
                        Ids.next(),
                        Moment.at(TestJournal.now()),
                        Channel.PHONE,
                        Began.CUSTOMER,
                        "You had one job!",
                        Mood.FURIOUS,
                        true,
                        "")))
                .withApologies(List.of(new Apology(
                        Ids.next(),
                        null,
                        "I sent the wrong file. I am sorry.",
                        Channel.PHONE,
                        Moment.at(TestJournal.now()),
                        Set.of(ApologyElement.REGRET, ApologyElement.RESPONSIBILITY),
                        "",
                        Set.of("passive-evasion"))))
                .withAmends(List.of(new Amends(
                        Ids.next(),
                        AmendsKind.REDO,
                        "Reprint by Friday",
                        Money.of(18_000, "EUR"),
                        Payer.ME,
                        Moment.on(DAY.plusDays(3)),
                        null,
                        null,
                        false,
                        List.of())));
    }

    @Test
    void anIncidentIsReadAsItWasWrittenAlsoAfterReopening() {
        Incident saved = journal.incidents().save(flyers());
        journal.close();
        journal = TestJournal.reopen(folder);
        assertThat(journal.incidents().get(saved.id())).isEqualTo(saved);
    }

    @Test
    void theRowSaysStageNextStepAndMood() {
        journal.incidents().save(flyers());
        assertThat(journal.incidents().page(IncidentFilter.NONE, new Page.Start.First(), 10).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.customerName()).isEqualTo("Sara König");
                    assertThat(row.stage()).isEqualTo(Stage.REPAIRING);
                    assertThat(row.nextStep())
                            .isEqualTo(new NextStep(NextStep.Kind.KEEP_PROMISE, Moment.on(DAY.plusDays(3))));
                    assertThat(row.latestMood()).isEqualTo(Mood.FURIOUS);
                });
    }

    @Test
    void itIsFoundByAWordOfTheTitleTheStoryTheCustomerOrTheirWords() {
        Incident saved = journal.incidents().save(flyers());
        for (String typed : List.of("flyer", "PROOF", "konig", "KÖNIG", "one jo", "reprint fri", "f", "print err")) {
            assertThat(journal.search().find(typed, IncidentFilter.NONE, 10).hits())
                    .as(typed)
                    .extracting(hit -> hit.row().id())
                    .containsExactly(saved.id());
        }
        assertThat(journal.search().find("proof\" OR title:", IncidentFilter.NONE, 10).hits()).isEmpty();
    }

    @Test
    void aRenamedCustomerIsFoundByTheNewNameOnly() {
        Incident saved = journal.incidents().save(flyers());
        Customer sara = journal.customers().named("SARA KONIG").orElseThrow();
        journal.customers().save(sara.withName("Sabine Vogel"));
        assertThat(journal.search().find("vogel", IncidentFilter.NONE, 10).hits())
                .extracting(hit -> hit.row().id())
                .containsExactly(saved.id());
        assertThat(journal.search().find("könig", IncidentFilter.NONE, 10).hits()).isEmpty();
    }

    @Test
    void undoTakesBackStepByStepAndRedoDoesItAgain() {
        Incident saved = journal.incidents().save(flyers());
        journal.incidents().trash(saved.id());
        assertThat(journal.incidents().find(saved.id())).isEmpty();
        journal.undo().undo();
        assertThat(journal.incidents().get(saved.id())).isEqualTo(saved);
        journal.undo().redo();
        assertThat(journal.trash().all()).extracting(trashed -> trashed.body().id()).containsExactly(saved.id());
        journal.trash().restore(saved.id());
        assertThat(journal.search().find("flyers", IncidentFilter.NONE, 10).hits()).hasSize(1);
    }

    @Test
    void aMergeMovesIncidentsAndCanBeUndone() {
        Incident saved = journal.incidents().save(flyers());
        UUID sara = journal.customers().all().getFirst().id();
        Customer other = journal.customers().obtain("S. König Floristik");
        journal.customers().merge(sara, other.id());
        assertThat(journal.incidents().get(saved.id()).customer()).isEqualTo(other.id());
        assertThat(journal.customers().named("sara konig")).map(Customer::id).contains(other.id());
        journal.undo().undo();
        assertThat(journal.incidents().get(saved.id()).customer()).isEqualTo(sara);
        assertThat(journal.customers().get(other.id())).isEqualTo(other);
    }

    @Test
    void keepingAPromiseMovesTheIncidentOn() {
        Incident saved = journal.incidents().save(flyers());
        assertThat(journal.promises().open()).hasSize(1);
        journal.promises()
                .done(saved.id(), saved.amends().getFirst().id(), Moment.on(DAY.plusDays(2)));
        assertThat(journal.promises().open()).isEmpty();
        assertThat(journal.incidents().row(saved.id()).orElseThrow().stage()).isEqualTo(Stage.CHECKING);
    }

    @Test
    void aMovedPromiseKeepsItsEarlierDate() {
        Incident saved = journal.incidents().save(flyers());
        UUID owed = saved.amends().getFirst().id();
        journal.promises().move(saved.id(), owed, Moment.on(DAY.plusDays(9)), "paper is late");
        assertThat(journal.incidents().get(saved.id()).amends().getFirst()).satisfies(amends -> {
            assertThat(amends.due()).isEqualTo(Moment.on(DAY.plusDays(9)));
            assertThat(amends.moves().getFirst().from()).isEqualTo(Moment.on(DAY.plusDays(3)));
        });
    }

    @Test
    void aLessonMovesItsIncidentOn() {
        Incident saved = journal.incidents()
                .save(flyers().withAmends(List.of())
                        .withFollowUps(List.of(new FollowUp(
                                Ids.next(), "Call back", null, Moment.on(DAY), null, List.of()))));
        assertThat(journal.incidents().row(saved.id()).orElseThrow().nextStep().kind())
                .isEqualTo(NextStep.Kind.WRITE_LESSON);
        Lesson lesson = LessonBuilder.builder()
                .id(Ids.next())
                .cue("a proof comes back")
                .act("open it twice")
                .incidents(List.of(saved.id()))
                .createdAt(TestJournal.now())
                .updatedAt(TestJournal.now())
                .build();
        journal.lessons().save(lesson);
        assertThat(journal.incidents().row(saved.id()).orElseThrow().nextStep().kind())
                .isEqualTo(NextStep.Kind.ASK_OUTCOME);
        journal.lessons().trash(lesson.id());
        assertThat(journal.incidents().row(saved.id()).orElseThrow().nextStep().kind())
                .isEqualTo(NextStep.Kind.WRITE_LESSON);
    }

    @Test
    void figuresFollowEverySave() {
        Incident saved = journal.incidents().save(flyers());
        journal.incidents().save(flyers().withCause("print ERROR").withHappenedAt(Moment.on(DAY.plusDays(20))));
        List<CauseSum> causes = journal.stand().figures(StandFilter.EVERYTHING).fixFirst().causes();
        assertThat(causes)
                .containsExactly(new CauseSum("print ERROR", 2, 2, List.of(Money.of(36_000, "EUR"))));
        assertThat(journal.stand().figures(new StandFilter(DAY, DAY, "")).lemonsToLemonade().mishaps())
                .isEqualTo(1);
        journal.incidents().trash(saved.id());
        assertThat(journal.stand().figures(StandFilter.EVERYTHING).lemonsToLemonade().mishaps())
                .isEqualTo(1);
    }

    @Test
    void pagesLeadThroughTheWholeListBothWays() {
        for (int i = 0; i < 25; i++) {
            journal.incidents()
                    .save(Incident.titled(Ids.next(), "Mishap " + i, TestJournal.now())
                            .withHappenedAt(Moment.on(DAY.plusDays(i / 2))));
        }
        List<String> down = new ArrayList<>();
        Page page = journal.incidents().page(IncidentFilter.NONE, new Page.Start.First(), 10);
        page.rows().forEach(row -> down.add(row.title()));
        while (page.hasOlder()) {
            page = journal.incidents().page(IncidentFilter.NONE, new Page.Start.OlderThan(page.oldest()), 10);
            page.rows().forEach(row -> down.add(row.title()));
        }
        assertThat(down).hasSize(25).doesNotHaveDuplicates().startsWith("Mishap 24").endsWith("Mishap 0");
        Page back = journal.incidents().page(IncidentFilter.NONE, new Page.Start.NewerThan(page.newest()), 10);
        assertThat(back.rows()).extracting(row -> row.title()).isEqualTo(down.subList(10, 20));
        assertThat(journal.incidents().page(IncidentFilter.NONE, new Page.Start.At(DAY.plusDays(3)), 3).rows())
                .extracting(row -> row.title())
                .containsExactly("Mishap 7", "Mishap 6", "Mishap 5");
    }

    @Test
    void aNoteOfOnesOwnTellsNobody() {
        Contact note = new Contact(Ids.next(), Moment.on(DAY), null, null, "", null, null, "The proof was old");
        Incident saved = journal.incidents()
                .save(Incident.titled(Ids.next(), "Old proof", TestJournal.now()).withContacts(List.of(note)));
        assertThat(journal.incidents().row(saved.id()).orElseThrow().stage()).isEqualTo(Stage.FRESH);
    }

    @Test
    void severalGetTheSameTagInOneStep() {
        UUID one = journal.incidents().save(flyers().withTags(List.of())).id();
        UUID two = journal.incidents().save(flyers().withTags(List.of("Print"))).id();
        assertThat(journal.incidents().tag(List.of(one, two), "print")).containsExactly(one);
        assertThat(journal.incidents().get(one).tags()).containsExactly("print");
        assertThat(journal.incidents().get(two).tags()).containsExactly("Print");
        journal.incidents().untag(List.of(one), "PRINT");
        assertThat(journal.incidents().get(one).tags()).isEmpty();
    }
}
