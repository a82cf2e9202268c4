package lemonade.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import lemonade.domain.Amends;
import lemonade.domain.AmendsKind;
import lemonade.domain.Incident;
import lemonade.domain.Moment;
import lemonade.domain.Owed;
import lemonade.domain.Payer;
import lemonade.domain.Stage;
import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.IncidentFilterBuilder;
import lemonade.journal.Access;
import lemonade.journal.Journal;
import lemonade.journal.Surroundings;
import lemonade.support.TestJournal;

class ExampleJournalTest {

    @TempDir
    private Path folder;

    @ParameterizedTest @ValueSource(strings = {"en", "de", "fr"})
    void is_rich_enough_to_look_around_in(String language) {
        try (Journal journal = example(Locale.of(language), TestJournal.around(folder))) {
            List<Incident> incidents = incidents(journal);
            assertThat(incidents).hasSizeBetween(20, 26);
            long parts = incidents.stream()
                    .mapToLong(i -> i.contacts().size() + i.apologies().size() + i.owed().size())
                    .sum();
            assertThat(parts).isGreaterThan(100);
            assertThat(journal.lessons().all()).hasSizeGreaterThanOrEqualTo(6).allMatch(l -> !l.rehearsals().isEmpty());
            assertThat(journal.saves().all()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(journal.checklists().all()).hasSize(2).allMatch(checklist -> !checklist.runs().isEmpty());
            assertThat(journal.reviews().all().stream().filter(review -> review.sealedAt() != null))
                    .hasSizeGreaterThan(3);
            assertThat(journal.settings().get().example()).isTrue();
            assertThat(incidents).filteredOn(Incident::legalHold).hasSize(1);
            List<Amends> amends = incidents.stream().flatMap(incident -> incident.amends().stream()).toList();
            assertThat(amends).extracting(Amends::kind).containsAll(EnumSet.allOf(AmendsKind.class));
            assertThat(amends).extracting(Amends::payer).containsAll(EnumSet.allOf(Payer.class));
            assertThat(incidents.stream().flatMap(incident -> incident.attachments().stream())).isNotEmpty()
                    .allSatisfy(attachment -> assertThat(journal.attachments().content(attachment.sha256()))
                            .hasSize((int) attachment.size()));
        }
    }

    @Test
    void shows_every_stage_and_a_cause_that_comes_back() {
        try (Journal journal = example(Locale.ENGLISH, TestJournal.around(folder))) {
            for (Stage stage : Stage.values()) {
                IncidentFilter filter = IncidentFilterBuilder.builder().stages(Set.of(stage)).build();
                assertThat(journal.incidents().count(filter)).as(stage.name()).isPositive();
            }
            IncidentFilter proofs = IncidentFilterBuilder.builder().cause("proof not checked").build();
            assertThat(journal.incidents().count(proofs)).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest @CsvSource({"2026-11-21T13:00:00Z, Europe/Berlin", "2031-02-28T23:30:00Z, America/New_York",
        "2020-06-01T00:10:00Z, Asia/Tokyo"})
    void the_latest_mishap_happened_yesterday_and_nothing_lies_ahead_but_what_is_owed(Instant now, ZoneId zone) {
        Surroundings around = new Surroundings(Clock.fixed(now, zone), folder.resolve("b"), folder.resolve("s"));
        LocalDate today = LocalDate.now(around.clock());
        try (Journal journal = example(Locale.ENGLISH, around)) {
            List<Incident> incidents = incidents(journal);
            assertThat(incidents.getLast().sortedBy().date()).isEqualTo(today.minusDays(1));
            assertThat(incidents).allSatisfy(incident -> {
                assertThat(incident.updatedAt().toInstant()).isBefore(now);
                assertThat(incident.contacts()).allMatch(contact -> contact.at().date().isBefore(today));
            });
            List<Moment> due = incidents.stream()
                    .flatMap(incident -> incident.owed().stream())
                    .filter(Owed::isOpen)
                    .map(Owed::due)
                    .filter(moment -> moment != null)
                    .toList();
            assertThat(due).anyMatch(moment -> moment.date().isBefore(today));
            assertThat(due).anyMatch(moment -> moment.date().equals(today));
            assertThat(due).anyMatch(moment -> moment.date().isAfter(today));
            assertThat(journal.reviews().all()).allSatisfy(review -> {
                assertThat(review.startedAt().toInstant()).isBefore(now);
                assertThat(review.startedAt().getDayOfWeek()).isEqualTo(java.time.DayOfWeek.FRIDAY);
            }).extracting(review -> review.year() * 100 + review.week()).doesNotHaveDuplicates();
        }
    }

    @Test
    void both_languages_tell_the_same_story() {
        List<Incident> english;
        List<Incident> german;
        try (Journal journal = example(Locale.ENGLISH, TestJournal.around(folder))) {
            english = incidents(journal);
        }
        new ExampleJournal(Locale.GERMAN, TestJournal.around(folder)).write(folder.resolve("german.lemonade"));
        try (Journal journal =
                Journal.open(folder.resolve("german.lemonade"), Access.READ, TestJournal.around(folder))) {
            german = incidents(journal);
        }
        assertThat(german).extracting(Incident::id).isEqualTo(english.stream().map(Incident::id).toList());
        assertThat(german).extracting(Incident::amends).hasSameSizeAs(english);
        assertThat(german).extracting(Incident::title)
                .doesNotContainAnyElementsOf(english.stream().map(Incident::title).toList());
    }

    @Test
    void never_writes_over_a_file() {
        ExampleJournal example = new ExampleJournal(Locale.ENGLISH, TestJournal.around(folder));
        example.write(folder.resolve("example.lemonade"));
        assertThatThrownBy(() -> example.write(folder.resolve("example.lemonade")))
                .isInstanceOfSatisfying(Trouble.class, t -> assertThat(t.kind()).isEqualTo(Trouble.Kind.EXISTS));
    }

    private Journal example(Locale locale, Surroundings around) {
        Path file = folder.resolve("example.lemonade");
        new ExampleJournal(locale, around).write(file);
        return Journal.open(file, Access.WRITE, around);
    }

    private static List<Incident> incidents(Journal journal) {
        List<Incident> all = new ArrayList<>();
        journal.incidents().forEach(IncidentFilter.NONE, all::add);
        return all;
    }
}
