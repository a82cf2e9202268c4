package lemonade.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.domain.Aggregate;
import lemonade.domain.Incident;
import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Journal;
import lemonade.support.AnyAggregates;
import lemonade.support.TestJournal;

class JsonRoundTripTest {

    private static final String ID = "01926f5e-7d1c-7a44-9b1e-2f4c8d3a6b10";

    @TempDir
    private Path folder;

    @Test
    void an_export_brought_into_an_empty_journal_exports_alike() throws IOException {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        try (Journal journal = journal("one")) {
            fill(journal, 60);
            export(journal, first);
        }
        try (Journal journal = journal("two")) {
            ImportReport report = imported(journal, first);
            assertThat(report.added(Aggregate.Kind.INCIDENT)).isEqualTo(61 + 1);
            assertThat(report.differing()).isZero();
            export(journal, second);
            ImportReport again = imported(journal, first);
            assertThat(again.added()).isEmpty();
            assertThat(again.differing()).isZero();
        }
        assertThat(withoutTime(second)).isEqualTo(withoutTime(first));
    }

    @Test
    void every_incident_arrives_as_it_was_made() throws IOException {
        Path file = folder.resolve("out.json");
        AnyAggregates any = new AnyAggregates(77);
        List<Incident> made = new ArrayList<>();
        try (Journal journal = journal("one")) {
            journal.bulk().run(writer -> {
                for (int i = 0; i < 120; i++) {
                    made.add(any.incident().withAttachments(List.of()));
                    writer.add(made.getLast());
                }
                return true;
            });
            export(journal, file);
        }
        try (Journal journal = journal("two")) {
            imported(journal, file);
            List<Incident> arrived = new ArrayList<>();
            journal.incidents().forEach(IncidentFilter.NONE, arrived::add);
            assertThat(arrived).containsExactlyInAnyOrderElementsOf(made);
            assertThat(arrived).isSortedAccordingTo(Comparator.comparing(Incident::sortedBy));
        }
    }

    @Test
    void what_is_there_with_other_content_is_reported_and_stays() throws IOException {
        Path file = folder.resolve("out.json");
        try (Journal journal = journal("one")) {
            fill(journal, 5);
            export(journal, file);
            Incident changed = first(journal).withTitle("Mine now");
            journal.incidents().save(changed);
            ImportReport report = imported(journal, file);
            assertThat(report.differences()).extracting(ImportReport.Difference::id).containsExactly(changed.id());
            assertThat(report.added()).isEmpty();
            assertThat(journal.incidents().get(changed.id()).title()).isEqualTo("Mine now");
        }
    }

    @Test
    void what_lies_in_the_trash_does_not_come_back() throws IOException {
        Path file = folder.resolve("out.json");
        try (Journal journal = journal("one")) {
            fill(journal, 5);
            export(journal, file);
            UUID thrownAway = first(journal).id();
            journal.incidents().trash(thrownAway);
            assertThat(imported(journal, file).added()).isEmpty();
            assertThat(journal.incidents().find(thrownAway)).isEmpty();
        }
    }

    @Test
    void a_rehearsed_import_says_the_same_and_changes_nothing() throws IOException {
        Path file = folder.resolve("out.json");
        try (Journal journal = journal("one")) {
            fill(journal, 5);
            export(journal, file);
        }
        try (Journal journal = journal("two")) {
            ImportReport rehearsed = new JsonImport(journal, clock()).rehearse(file, Progress.UNWATCHED);
            assertThat(journal.incidents().count(IncidentFilter.NONE)).isZero();
            assertThat(imported(journal, file)).isEqualTo(rehearsed);
        }
    }

    @Test
    void the_least_document_is_an_incident_with_id_and_title() throws IOException {
        Path file = write("{\"incidents\":[{\"id\":\"" + ID + "\",\"title\":\"Late\"}],\"extra\":[{}]}");
        try (Journal journal = journal("one")) {
            assertThat(imported(journal, file).added(Aggregate.Kind.INCIDENT)).isEqualTo(1);
            Incident incident = journal.incidents().get(UUID.fromString(ID));
            assertThat(incident.title()).isEqualTo("Late");
            assertThat(incident.createdAt()).isEqualTo(TestJournal.now());
            assertThat(imported(journal, file).already()).isEqualTo(1);
        }
    }

    @Test
    void incidents_may_stand_before_their_customers() throws IOException {
        String customer = "01926f5e-7d1c-7a44-9b1e-2f4c8d3a6b11";
        Path file = write("""
                {"incidents":[{"id":"%s","title":"Late","customer":"%s"}],
                 "customers":[{"id":"%s","name":"Ann"}]}""".formatted(ID, customer, customer));
        try (Journal journal = journal("one")) {
            imported(journal, file);
            assertThat(journal.incidents().get(UUID.fromString(ID)).customer()).hasToString(customer);
        }
    }

    @Test
    void an_attachment_needs_only_name_and_content() throws IOException {
        Path file = write("""
                {"incidents":[{"id":"%s","title":"Late","attachments":[{"name":"a.txt","content":"aGVsbG8="}]}]}"""
                .formatted(ID));
        try (Journal journal = journal("one")) {
            imported(journal, file);
            var attachment = journal.incidents().get(UUID.fromString(ID)).attachments().getFirst();
            assertThat(attachment.size()).isEqualTo(5);
            assertThat(journal.attachments().content(attachment.sha256())).asString().isEqualTo("hello");
        }
    }

    @Test
    void a_selection_brings_its_incidents_and_their_customers_only() throws IOException {
        Path file = folder.resolve("part.json");
        try (Journal journal = journal("one")) {
            fill(journal, 20);
            Incident chosen = first(journal);
            Selection selection = new Selection(IncidentFilter.NONE, Set.of(chosen.id()));
            new JsonExport(journal, clock(), selection).toFile(file, false, Progress.UNWATCHED);
        }
        try (Journal journal = journal("two")) {
            ImportReport report = imported(journal, file);
            assertThat(report.added(Aggregate.Kind.INCIDENT)).isEqualTo(1);
            assertThat(report.added(Aggregate.Kind.CUSTOMER)).isLessThanOrEqualTo(1);
            assertThat(report.added(Aggregate.Kind.REVIEW)).isZero();
        }
    }

    @ParameterizedTest @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            {"format":"lemonade-journal","version":2,"incidents":[]}            § NEWER
            {"format":"something-else","incidents":[]}                          § UNREADABLE_FILE
            {"a":1}                                                             § UNREADABLE_FILE
            []                                                                  § UNREADABLE_FILE
            {"incidents":[{"id":"1-1-1-1-1","title":"x"}                        § UNREADABLE_FILE
            {"incidents":[{"id":"1-1-1-1-1","title":"x"},,]}                    § UNREADABLE_FILE
            {"incidents":[{"id":"1-1-1-1-1","title":"x","money":{"minutesSpent":2000000000,"hourlyRate":{"minor":9000000000000000000,"currency":"EUR"}}}]} § UNREADABLE_VALUE
            {"incidents":{}}                                                    § UNREADABLE_VALUE
            {"incidents":[{"title":"x"}]}                                       § UNREADABLE_VALUE
            {"customers":[],"incidents":[{"id":"1-1-1-1-1","title":"x","attachments":[{"name":"a","sha256":"00"}]}]} § UNREADABLE_VALUE
            {"trash":[{"kind":"incident"}]}                                     § UNREADABLE_VALUE
            hello                                                               § UNREADABLE_FILE
            ``                                                                  § UNREADABLE_FILE
            """)
    void a_document_that_cannot_be_read_changes_nothing(String text, Trouble.Kind kind) throws IOException {
        Path file = write(text);
        try (Journal journal = journal("one")) {
            assertThatThrownBy(() -> imported(journal, file))
                    .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(kind));
            assertThat(journal.incidents().count(IncidentFilter.NONE)).isZero();
        }
    }

    @Test
    void a_cancelled_import_changes_nothing() throws IOException {
        Path file = folder.resolve("out.json");
        try (Journal journal = journal("one")) {
            fill(journal, 250);
            export(journal, file);
        }
        try (Journal journal = journal("two")) {
            Progress cancel = (done, share) -> {
                throw new Trouble(Trouble.Kind.CANCELLED);
            };
            assertThatThrownBy(() -> new JsonImport(journal, clock()).run(file, cancel)).isInstanceOf(Trouble.class);
            assertThat(journal.incidents().count(IncidentFilter.NONE)).isZero();
        }
    }

    @Test
    void a_file_that_is_there_is_replaced_only_when_forced() throws IOException {
        Path file = Files.writeString(folder.resolve("there.json"), "mine");
        try (Journal journal = journal("one")) {
            JsonExport export = new JsonExport(journal, clock(), Selection.EVERYTHING);
            assertThatThrownBy(() -> export.toFile(file, false, Progress.UNWATCHED))
                    .isInstanceOfSatisfying(Trouble.class, t -> assertThat(t.kind()).isEqualTo(Trouble.Kind.EXISTS));
            assertThat(file).hasContent("mine");
            export.toFile(file, true, Progress.UNWATCHED);
            assertThat(Files.readString(file)).startsWith("{\"format\":\"lemonade-journal\",\"version\":1");
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    private static Clock clock() {
        return TestJournal.around(Path.of(".")).clock();
    }

    private Journal journal(String name) throws IOException {
        return TestJournal.create(Files.createDirectories(folder.resolve(name)));
    }

    private static Incident first(Journal journal) {
        List<Incident> all = new ArrayList<>();
        journal.incidents().forEach(IncidentFilter.NONE, all::add);
        return all.stream().filter(incident -> incident.customer() != null).findFirst().orElseThrow();
    }

    private static ImportReport imported(Journal journal, Path file) {
        return new JsonImport(journal, clock()).run(file, Progress.UNWATCHED);
    }

    private static void export(Journal journal, Path file) {
        new JsonExport(journal, clock(), Selection.EVERYTHING).toFile(file, true, Progress.UNWATCHED);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("in.json"), text);
    }

    private static String withoutTime(Path file) throws IOException {
        return Files.readString(file).replaceFirst("\"exportedAt\":\"[^\"]*\"", "");
    }

    /** Everything a journal may hold, also in the Trash, with two attached files. */
    static void fill(Journal journal, int incidents) {
        AnyAggregates any = new AnyAggregates(incidents);
        journal.bulk().run(writer -> {
            for (int i = 0; i < 8; i++) {
                writer.add(any.customer());
                writer.add(any.lesson());
                writer.add(any.save());
                writer.add(any.checklist());
                writer.add(any.review());
            }
            for (int i = 0; i <= incidents; i++) {
                writer.add(any.incident().withAttachments(List.of()));
            }
            return true;
        });
        List<Incident> all = new ArrayList<>();
        journal.incidents().forEach(IncidentFilter.NONE, all::add);
        journal.attachments()
                .add(all.getFirst().id(), "small.txt", "text/plain", "hello".getBytes(StandardCharsets.UTF_8));
        journal.attachments().add(all.getFirst().id(), "big.bin", "application/octet-stream", new byte[100_000]);
        Incident trashed = journal.incidents().save(any.incident().withAttachments(List.of()));
        journal.attachments().add(trashed.id(), "gone.txt", "text/plain", "gone".getBytes(StandardCharsets.UTF_8));
        journal.incidents().trash(trashed.id());
        journal.lessons().trash(journal.lessons().all().getFirst().id());
    }
}
