package lemonade.ui.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.domain.FollowUp;
import lemonade.domain.FollowUpBuilder;
import lemonade.domain.Incident;
import lemonade.domain.Moment;
import lemonade.insight.Promise;
import lemonade.insight.PromiseState;
import lemonade.journal.Ids;
import lemonade.journal.Journal;
import lemonade.support.SampleJournal;
import lemonade.ui.common.HandDelays;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.SameThread;
import lemonade.ui.common.Toasts;
import lemonade.words.Words;

class PromisesModelTest {

    @TempDir
    Path folder;

    private final Navigator navigator = new Navigator(new Place.Promises());
    private final Toasts toasts = new Toasts(new HandDelays());
    private Journal journal;
    private PromisesModel model;

    @BeforeEach
    void open() {
        journal = SampleJournal.in(folder);
        model = new PromisesModel(
                journal.promises(), new SameThread(), navigator, toasts, new Words(Locale.GERMANY),
                SampleJournal.CLOCK);
        journal.onChange(_ -> model.load());
        model.load();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @ParameterizedTest @CsvSource({
        "2026-11-20, MONDAY, OVERDUE",
        "2026-11-21, MONDAY, TODAY",
        "2026-11-21T12:00Z, MONDAY, OVERDUE",
        "2026-11-21T18:00Z, MONDAY, TODAY",
        "2026-11-22, MONDAY, THIS_WEEK",
        "2026-11-22, SUNDAY, LATER",
        "2026-11-23, MONDAY, LATER",
        ", MONDAY, UNDATED"
    })
    void an_open_promise_belongs_to_the_group_of_its_date(String due, DayOfWeek firstDay, DueGroup group) {
        FollowUp followUp = FollowUpBuilder.builder()
                .id(Ids.next())
                .what("call")
                .due(due == null ? null : Moment.parse(due))
                .build();
        Promise promise = new Promise(UUID.randomUUID(), "Late", null, "", followUp);
        assertThat(DueGroup.of(promise, LocalDateTime.of(2026, 11, 21, 14, 2), firstDay)).isEqualTo(group);
    }

    @Test
    void what_is_owed_is_sorted_by_when_it_is_due() {
        assertThat(titles(shown().open())).isEqualTo(
                Map.of(
                        DueGroup.OVERDUE,
                        List.of("Second tray free of charge"),
                        DueGroup.TODAY,
                        List.of("Call about the reprint"),
                        DueGroup.LATER,
                        List.of("Test the restore every month")));
    }

    @Test
    void what_is_owed_to_one_customer_can_be_seen_alone() {
        PromisesModel.Someone sara = shown().customers().getLast();
        model.customerProperty().set(sara);
        assertThat(sara.name()).isEqualTo("Sara Kessler");
        assertThat(titles(shown().open())).isEqualTo(Map.of(DueGroup.TODAY, List.of("Call about the reprint")));
    }

    @Test
    void done_settles_and_undo_brings_it_back() {
        model.done(only(DueGroup.OVERDUE));
        assertThat(shown().open()).doesNotContainKey(DueGroup.OVERDUE);
        model.settledProperty().set(true);
        assertThat(shown().ended().get(PromiseState.LATE)).hasSize(1);
        model.settledProperty().set(false);
        toasts.undoLatest();
        assertThat(only(DueGroup.OVERDUE).owed().isOpen()).isTrue();
    }

    @Test
    void undo_takes_back_its_own_promise_whatever_else_was_done_since() {
        Promise first = only(DueGroup.OVERDUE);
        model.done(first);
        Toasts.Toast undoFirst = toasts.shown().getFirst();
        model.drop(only(DueGroup.TODAY));
        toasts.undo(undoFirst);
        assertThat(shown().open()).containsKey(DueGroup.OVERDUE).doesNotContainKey(DueGroup.TODAY);
    }

    @Test
    void moving_keeps_the_date_before_with_the_reason() {
        model.move(only(DueGroup.OVERDUE), Moment.parse("2026-12-03"), "the oven is broken");
        assertThat(shown().open()).doesNotContainKey(DueGroup.OVERDUE);
        assertThat(shown().open().get(DueGroup.LATER)).anySatisfy(promise -> {
            assertThat(promise.owed().due()).isEqualTo(Moment.parse("2026-12-03"));
            assertThat(promise.owed().moves()).singleElement().satisfies(move -> {
                assertThat(move.from()).isEqualTo(Moment.parse("2026-11-19"));
                assertThat(move.reason()).isEqualTo("the oven is broken");
            });
        });
    }

    @Test
    void dropped_ones_can_be_opened_again() {
        model.drop(only(DueGroup.TODAY));
        model.settledProperty().set(true);
        model.reopen(shown().ended().get(PromiseState.DROPPED).getFirst());
        model.settledProperty().set(false);
        assertThat(only(DueGroup.TODAY).owed().isOpen()).isTrue();
    }

    @Test
    void a_promise_leads_to_its_incident() {
        Promise promise = only(DueGroup.TODAY);
        model.open(promise);
        assertThat(navigator.place()).isEqualTo(new Place.Incident(promise.incident()));
    }

    @Test
    void so_many_that_nobody_reads_them_are_counted() {
        List<FollowUp> many = java.util.stream.IntStream.range(0, 250)
                .mapToObj(i -> FollowUpBuilder.builder().id(Ids.next()).what("call " + i).build())
                .toList();
        journal.incidents().save(Incident.titled(Ids.next(), "Mailing", SampleJournal.NOW).withFollowUps(many));
        assertThat(shown().more()).isEqualTo(53);
    }

    private PromisesModel.Shown shown() {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    private Promise only(DueGroup group) {
        return shown().open().get(group).getFirst();
    }

    private static Map<DueGroup, List<String>> titles(Map<DueGroup, List<Promise>> groups) {
        return groups.entrySet()
                .stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().stream().map(promise -> promise.owed().what()).toList()));
    }
}
