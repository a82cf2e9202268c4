package lemonade.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.domain.Customer;
import lemonade.domain.Incident;
import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Customers.Counted;
import lemonade.journal.Ids;
import lemonade.journal.Journal;
import lemonade.support.SampleJournal;
import lemonade.ui.common.AutoSaves;
import lemonade.ui.common.HandDelays;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.SameThread;
import lemonade.ui.common.Toasts;
import lemonade.words.Words;

class CustomerModelTest {

    @TempDir
    Path folder;

    private final SameThread background = new SameThread();
    private final HandDelays delays = new HandDelays();
    private final Navigator navigator = new Navigator(new Place.Customers());
    private final Toasts toasts = new Toasts(delays);
    private Journal journal;
    private CustomersModel customers;
    private CustomerModel model;
    private CustomerDeeds deeds;
    private UUID ada;
    private UUID jonas;

    @BeforeEach
    void open() {
        journal = SampleJournal.empty(folder);
        ada = journal.customers().obtain("Ada Brandt").id();
        jonas = journal.customers().obtain("Jonas Wirth").id();
        customers = new CustomersModel(journal.customers(), background, SampleJournal.CLOCK);
        AutoSaves autoSaves = new AutoSaves(background, delays, SampleJournal.CLOCK);
        model = new CustomerModel(journal, background, autoSaves, SampleJournal.CLOCK, customers.all());
        deeds = new CustomerDeeds(
                new Words(java.util.Locale.UK), journal, background, navigator, toasts);
        journal.onChange(_ -> {
            customers.load();
            model.reload();
            deeds.changed();
        });
        customers.load();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @ParameterizedTest @CsvSource({"bra, 1", "BRANDT, 1", "wirth, 1", "'', 2", "nobody, 0", "addi, 1", "bröt, 1"})
    void a_customer_is_found_by_name_nickname_and_company(String typed, int found) {
        journal.customers()
                .save(journal.customers().get(ada).withNicknames(List.of("Addi")).withCompany("Brötchen AG"));
        customers.searchProperty().set(typed);
        assertThat(customers.shown()).hasSize(found);
    }

    @Test
    void what_is_typed_is_saved_a_moment_later() {
        model.open(ada);
        model.nameProperty().set("Ada Brandt-Lot");
        model.nicknamesProperty().set("Addi, , Ada B. ,Addi");
        model.noteProperty().set("Calls only before ten.\n");
        delays.elapse(Duration.ofSeconds(1));
        Customer saved = journal.customers().get(ada);
        assertThat(saved.name()).isEqualTo("Ada Brandt-Lot");
        assertThat(saved.nicknames()).containsExactly("Addi", "Ada B.");
        assertThat(saved.note()).isEqualTo("Calls only before ten.\n");
        assertThat(model.nicknamesProperty().get()).isEqualTo("Addi, , Ada B. ,Addi");
    }

    @Test
    void opening_another_saves_what_was_typed_about_the_first() {
        model.open(ada);
        model.phoneProperty().set("030 1234");
        model.open(jonas);
        assertThat(journal.customers().get(ada).phone()).isEqualTo("030 1234");
        assertThat(model.phoneProperty().get()).isEmpty();
        assertThat(journal.customers().get(jonas).phone()).isEmpty();
    }

    @Test
    void looking_at_a_customer_writes_nothing() {
        model.open(ada);
        model.open(jonas);
        delays.elapse(Duration.ofSeconds(1));
        assertThat(journal.undo().undo().orElseThrow().refs()).extracting("id").containsExactly(jonas);
    }

    @Test
    void an_empty_name_keeps_the_old_one_and_says_so() {
        model.open(ada);
        model.nameProperty().set(" ");
        delays.elapse(Duration.ofSeconds(1));
        assertThat(model.nameProblemProperty().get()).isEqualTo(CustomerModel.NameProblem.EMPTY);
        assertThat(journal.customers().get(ada).name()).isEqualTo("Ada Brandt");
    }

    @Test
    void a_name_that_somebody_has_is_noticed() {
        model.open(ada);
        model.nameProperty().set("jonas wirth");
        assertThat(model.nameProblemProperty().get()).isEqualTo(CustomerModel.NameProblem.TAKEN);
    }

    @Test
    void merging_says_who_goes_and_who_stays() {
        incident(ada);
        MergeModel merge = new MergeModel(counted(ada), customers.all());
        assertThat(merge.plan()).isNull();
        assertThat(merge.others()).extracting(each -> each.customer().name()).containsExactly("Jonas Wirth");
        merge.otherProperty().set(counted(jonas));
        assertThat(merge.plan()).isEqualTo(new MergeModel.Plan(counted(jonas), counted(ada)));
        merge.otherStaysProperty().set(true);
        assertThat(merge.plan()).isEqualTo(new MergeModel.Plan(counted(ada), counted(jonas)));
    }

    @Test
    void a_merge_can_be_taken_back() {
        incident(ada);
        deeds.merge(new MergeModel.Plan(counted(ada), counted(jonas)));
        assertThat(incidentsOf(jonas)).isEqualTo(1);
        assertThat(navigator.place()).isEqualTo(new Place.Customers(jonas));
        toasts.undoLatest();
        assertThat(incidentsOf(ada)).isEqualTo(1);
        assertThat(journal.customers().get(jonas).nicknames()).isEmpty();
    }

    @Test
    void a_merge_is_not_taken_back_over_the_head_of_later_changes() {
        deeds.merge(new MergeModel.Plan(counted(ada), counted(jonas)));
        incident(jonas);
        toasts.undoLatest();
        assertThat(incidentsOf(jonas)).isEqualTo(1);
        assertThat(journal.customers().find(ada)).isEmpty();
        assertThat(toasts.shown()).extracting(Toasts.Toast::text).singleElement().asString().contains("Ctrl+Z");
    }

    @Test
    void a_customer_without_mishaps_can_be_thrown_away_and_put_back() {
        model.open(ada);
        deeds.trash(journal.customers().get(ada));
        assertThat(journal.customers().find(ada)).isEmpty();
        assertThat(model.storedProperty().get()).isNull();
        toasts.undoLatest();
        assertThat(journal.customers().find(ada)).isPresent();
        assertThat(navigator.place()).isEqualTo(new Place.Customers(ada));
    }

    private void incident(UUID customer) {
        journal.incidents().save(Incident.titled(Ids.next(), "Late", SampleJournal.NOW).withCustomer(customer));
    }

    private long incidentsOf(UUID customer) {
        return journal.incidents().count(IncidentFilter.NONE.withCustomer(customer));
    }

    private Counted counted(UUID id) {
        return customers.all()
                .stream()
                .filter(each -> Objects.equals(each.customer().id(), id))
                .findFirst()
                .orElseThrow();
    }
}
