package lemonade.ui.incidents;

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

import lemonade.domain.Incident;
import lemonade.domain.Moment;
import lemonade.domain.Stage;
import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Ids;
import lemonade.journal.Journal;
import lemonade.support.TestJournal;
import lemonade.ui.common.SameThread;
import lemonade.ui.incidents.IncidentsModel.Shown;

class IncidentsModelTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    @TempDir
    Path folder;

    private Journal journal;
    private IncidentsModel model;

    @BeforeEach
    void open() {
        journal = TestJournal.create(folder);
        model = new IncidentsModel(journal, new SameThread());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private UUID log(String title, int day) {
        return journal.incidents()
                .save(Incident.titled(Ids.next(), title, TestJournal.now())
                        .withHappenedAt(Moment.on(FIRST_DAY.plusDays(day))))
                .id();
    }

    private void logMany(int count) {
        journal.bulk().run(writer -> {
            for (int i = 0; i < count; i++) {
                writer.add(Incident.titled(Ids.next(), "Mishap " + i, TestJournal.now())
                        .withHappenedAt(Moment.on(FIRST_DAY.plusDays(i))));
            }
            return count;
        });
    }

    private List<String> titles() {
        return model.rows().stream().map(row -> row.row().title()).toList();
    }

    @Test
    void an_empty_journal_says_so() {
        model.first();
        assertThat(model.shownProperty().get()).isEqualTo(Shown.NO_INCIDENTS);
        assertThat(model.countProperty().get()).isZero();
    }

    @Test
    void the_newest_come_first_and_are_counted() {
        log("old", 1);
        log("new", 2);
        model.first();
        assertThat(titles()).containsExactly("new", "old");
        assertThat(model.countProperty().get()).isEqualTo(2);
    }

    @Test
    void a_word_finds_from_the_first_key_and_is_marked() {
        log("Flyers with the old address", 1);
        log("Cold soup", 2);
        model.searchProperty().set("addr");
        assertThat(titles()).containsExactly("Flyers with the old address");
        assertThat(model.rows().getFirst().title().marks()).hasSize(1);
        model.searchProperty().set("");
        assertThat(titles()).hasSize(2);
    }

    @Test
    void what_fits_nothing_says_so_and_shows_all_again() {
        log("Cold soup", 2);
        model.filterProperty().set(IncidentFilter.NONE.withStages(Set.of(Stage.SETTLED)));
        assertThat(model.shownProperty().get()).isEqualTo(Shown.NOTHING_FITS);
        model.showAll();
        assertThat(titles()).containsExactly("Cold soup");
    }

    @Test
    void the_window_slides_down_and_up_through_all_of_them_in_constant_memory() {
        logMany(1_000);
        model.first();
        List<Integer> shifts = new ArrayList<>();
        model.onShift(shifts::add);
        for (int i = 0; i < 9; i++) {
            model.older();
            assertThat(model.rows()).hasSizeLessThanOrEqualTo(RowWindow.KEPT);
        }
        assertThat(titles()).endsWith("Mishap 0").doesNotHaveDuplicates().hasSize(RowWindow.KEPT);
        model.older();
        assertThat(titles()).endsWith("Mishap 0");
        for (int i = 0; i < 6; i++) {
            model.newer();
        }
        assertThat(titles()).startsWith("Mishap 999").hasSize(RowWindow.KEPT);
        assertThat(shifts.stream().mapToInt(shift -> shift).sum()).isZero();
    }

    @Test
    void the_ends_and_a_day_are_one_step_away() {
        logMany(1_000);
        model.first();
        model.last();
        assertThat(titles()).endsWith("Mishap 0");
        model.at(FIRST_DAY.plusDays(500));
        assertThat(titles()).startsWith("Mishap 500");
        model.at(FIRST_DAY.minusYears(5));
        assertThat(titles()).endsWith("Mishap 0");
        model.first();
        assertThat(titles()).startsWith("Mishap 999");
    }

    @Test
    void a_change_is_shown_where_the_window_stands() {
        logMany(300);
        model.first();
        model.older();
        UUID fifth = model.rows().get(150).id();
        journal.incidents().trash(fifth);
        model.reload();
        assertThat(model.rows()).hasSize(200).noneMatch(row -> row.id().equals(fifth));
    }

    @Test
    void several_go_to_the_trash_and_come_back() {
        UUID one = log("one", 1);
        UUID two = log("two", 2);
        log("three", 3);
        model.trash(List.of(one, two), () -> {});
        model.reload();
        assertThat(titles()).containsExactly("three");
        model.restore(List.of(one, two));
        model.reload();
        assertThat(titles()).containsExactly("three", "two", "one");
    }

    @Test
    void several_are_tagged_and_the_list_narrowed_to_the_tag() {
        UUID one = log("one", 1);
        log("two", 2);
        List<UUID> tagged = new ArrayList<>();
        model.tag(List.of(one), "rush", tagged::addAll);
        assertThat(tagged).containsExactly(one);
        model.filterProperty().set(IncidentFilter.NONE.withTag("RUSH"));
        assertThat(titles()).containsExactly("one");
        model.untag(tagged, "rush");
        model.reload();
        assertThat(model.shownProperty().get()).isEqualTo(Shown.NOTHING_FITS);
    }
}
