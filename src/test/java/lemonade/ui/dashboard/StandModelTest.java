package lemonade.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.domain.Incident;
import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.view.CauseSum;
import lemonade.domain.view.IncidentFilter;
import lemonade.insight.FixFirst;
import lemonade.journal.Ids;
import lemonade.journal.Journal;
import lemonade.support.SampleJournal;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.SameThread;
import lemonade.words.Words;

class StandModelTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    @TempDir
    Path folder;

    private Journal journal;
    private StandModel model;
    private final Navigator navigator = new Navigator(new Place.Stand());
    private final StandWords sentences = new StandWords(new Words(Locale.UK));

    @BeforeEach
    void open() {
        journal = SampleJournal.empty(folder);
        model = new StandModel(journal, new SameThread(), navigator, SampleJournal.CLOCK);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void an_empty_journal_says_so() {
        model.load();
        assertThat(shown().isEmpty()).isTrue();
    }

    @Test
    void a_period_without_mishaps_is_not_an_empty_journal() {
        mishap(LocalDate.of(2024, 5, 1), "print error", "flyer");
        model.load();
        assertThat(shown().isEmpty()).isFalse();
        assertThat(answer()).isEqualTo("No mishaps in this period.");
    }

    @Test
    void the_period_and_the_kind_of_job_choose_what_is_counted() {
        mishap(LocalDate.of(2026, 11, 1), "print error", "flyer");
        mishap(LocalDate.of(2026, 1, 31), "print error", "website");
        mishap(LocalDate.of(2025, 12, 31), "print error", "flyer");
        model.periodProperty().set(Period.THIS_YEAR);
        assertThat(shown().figures().lemonsToLemonade().mishaps()).isEqualTo(2);
        model.kindOfJobProperty().set("Flyer");
        assertThat(shown().figures().lemonsToLemonade().mishaps()).isEqualTo(1);
        model.periodProperty().set(Period.EVERYTHING);
        assertThat(shown().figures().lemonsToLemonade().mishaps()).isEqualTo(2);
        assertThat(shown().kindsOfJob()).containsExactlyInAnyOrder("flyer", "website");
    }

    @Test
    void a_column_leads_to_its_incidents_within_the_period() {
        mishap(LocalDate.of(2026, 11, 1), "print error", "flyer");
        model.kindOfJobProperty().set("flyer");
        model.open(Stretch.of(shown().figures().lemonsToLemonade().months()).getFirst());
        assertThat(navigator.place()).isEqualTo(
                new Place.Incidents(
                        IncidentFilter.NONE.withFrom(LocalDate.of(2026, 11, 1))
                                .withTo(LocalDate.of(2026, 11, 21))
                                .withKindOfJob("flyer")));
    }

    @Test
    void a_cause_leads_to_its_incidents() {
        model.periodProperty().set(Period.EVERYTHING);
        model.open("print error");
        assertThat(navigator.place())
                .isEqualTo(new Place.Incidents(IncidentFilter.NONE.withCause("print error")));
    }

    @Test
    void few_mishaps_are_told_as_few() {
        mishap(LocalDate.of(2026, 11, 1), "print error", "flyer");
        model.load();
        assertThat(answer()).isEqualTo(
                "Not yet: 1 mishap, and no lesson was put to use so far. Too few to see a pattern: every dot is one.");
    }

    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "COUNT | “late” struck most often: 4 of 9 mishaps with a known cause.",
        "HEAT | “rude” heated customers most: 2 of 3 mishaps.",
        "COST | “typo” cost most: €90.00 in 2 mishaps."
    })
    void what_to_fix_first_depends_on_what_weighs(CauseOrder order, String answer) {
        FixFirst figures = FixFirst.of(
                List.of(
                        new CauseSum("late", 4, 1, List.of(Money.of(500, "EUR"))),
                        new CauseSum("rude", 3, 2, List.of()),
                        new CauseSum("typo", 2, 0, List.of(Money.of(9_000, "EUR"))),
                        new CauseSum("", 5, 5, List.of())));
        assertThat(sentences.answer(figures, order, EURO)).isEqualTo(answer);
    }

    @Test
    void causes_that_struck_equally_often_share_the_first_place() {
        FixFirst figures = FixFirst.of(List.of(new CauseSum("a", 3, 0, List.of()), new CauseSum("b", 3, 0, List.of())));
        assertThat(sentences.answer(figures, CauseOrder.COUNT, EURO))
                .isEqualTo("“a” and “b” struck most often, 3 times each.");
    }

    private void mishap(LocalDate day, String cause, String kindOfJob) {
        journal.incidents()
                .save(
                        Incident.titled(Ids.next(), "A mishap", SampleJournal.NOW)
                                .withHappenedAt(Moment.on(day))
                                .withCause(cause)
                                .withKindOfJob(kindOfJob));
    }

    private StandModel.Shown shown() {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    private String answer() {
        return sentences.answer(shown().figures().lemonsToLemonade());
    }
}
