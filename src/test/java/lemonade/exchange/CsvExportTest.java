package lemonade.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import lemonade.domain.Incident;
import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Access;
import lemonade.journal.Journal;
import lemonade.support.TestJournal;

class CsvExportTest {

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void choose() {
        out = folder.resolve("tables");
    }

    @Test
    void every_incident_contact_and_amends_has_a_row() throws IOException {
        try (Journal journal = example()) {
            new CsvExport(journal, Selection.EVERYTHING).toFolder(out, false, Progress.UNWATCHED);
            List<Incident> all = all(journal);
            assertThat(rows("incidents")).hasSameSizeAs(all);
            assertThat(rows("contacts")).hasSize(all.stream().mapToInt(incident -> incident.contacts().size()).sum());
            assertThat(rows("amends")).hasSize(all.stream().mapToInt(incident -> incident.amends().size()).sum());
            assertThat(rows("tags")).isNotEmpty();
            assertThat(rows("whys")).isNotEmpty();
            assertThat(rows("moves")).isNotEmpty();
            assertThat(rows("customers")).hasSameSizeAs(journal.customers().all());
            assertThat(rows("lessons")).hasSameSizeAs(journal.lessons().all());
            assertThat(rows("checklist-ticks")).isNotEmpty();
            assertThat(rows("review-answers")).isNotEmpty();
            assertThat(rows("amends").stream().filter(row -> row.getField("kind").equals("compensation")).toList())
                    .anyMatch(
                            row -> row.getField("cost").equals("1500.00") && row.getField("costCurrency").equals("EUR")
                                    && row.getField("payer").equals("insurance"));
        }
    }

    @Test
    void private_notes_and_the_people_involved_are_not_in_it() throws IOException {
        try (Journal journal = example()) {
            new CsvExport(journal, Selection.EVERYTHING).toFolder(out, false, Progress.UNWATCHED);
            StringBuilder text = new StringBuilder();
            try (Stream<Path> files = Files.list(out)) {
                for (Path file : files.toList()) {
                    text.append(Files.readString(file));
                }
            }
            for (Incident incident : all(journal)) {
                for (String secret : List.of(incident.privateNotes().vent(), incident.facts().peopleInvolved())) {
                    assertThat(secret.isEmpty() || text.indexOf(secret.replace("\"", "\"\"")) < 0).as(secret).isTrue();
                }
            }
        }
    }

    @ParameterizedTest @ValueSource(
            strings = {"=1+1", "+49", "-5", "@SUM(A1)", "'quoted'", "＝2", "plain", "a\"b,c\r\nd", "🍋"})
    void no_cell_is_a_formula_and_every_cell_can_be_had_back(String title) throws IOException {
        try (Journal journal = TestJournal.create(folder)) {
            journal.incidents().save(Incident.titled(UUID.randomUUID(), "x", TestJournal.now()).withStory(title));
            new CsvExport(journal, Selection.EVERYTHING).toFolder(out, false, Progress.UNWATCHED);
        }
        String cell = rows("incidents").getFirst().getField("story");
        assertThat(cell).doesNotContainPattern("^[=+\\-@\\t\\r\\n＝]");
        assertThat(cell.startsWith("'") ? cell.substring(1) : cell).isEqualTo(title);
    }

    @Test
    void a_selection_brings_its_own_only() throws IOException {
        try (Journal journal = example()) {
            UUID chosen = all(journal).getFirst().id();
            new CsvExport(journal, new Selection(IncidentFilter.NONE, Set.of(chosen)))
                    .toFolder(out, false, Progress.UNWATCHED);
            assertThat(rows("incidents")).extracting(row -> row.getField("id")).containsExactly(chosen.toString());
            assertThat(rows("customers")).hasSize(1);
            assertThat(out.resolve("reviews.csv")).doesNotExist();
        }
    }

    @Test
    void a_folder_that_is_there_is_written_into_only_when_forced() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("mine.txt"), "mine");
        try (Journal journal = example()) {
            CsvExport export = new CsvExport(journal, Selection.EVERYTHING);
            assertThatThrownBy(() -> export.toFolder(out, false, Progress.UNWATCHED))
                    .isInstanceOfSatisfying(Trouble.class, t -> assertThat(t.kind()).isEqualTo(Trouble.Kind.EXISTS));
            export.toFolder(out, true, Progress.UNWATCHED);
            export.toFolder(out, true, Progress.UNWATCHED);
        }
        assertThat(out.resolve("mine.txt")).hasContent("mine");
        assertThat(rows("incidents")).isNotEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith(".part"));
        }
    }

    private Journal example() {
        Path file = folder.resolve("example.lemonade");
        new ExampleJournal(Locale.ENGLISH, TestJournal.around(folder)).write(file);
        return Journal.open(file, Access.READ, TestJournal.around(folder));
    }

    private static List<Incident> all(Journal journal) {
        List<Incident> all = new ArrayList<>();
        journal.incidents().forEach(IncidentFilter.NONE, all::add);
        return all;
    }

    private List<NamedCsvRecord> rows(String table) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(out.resolve(table + ".csv"))) {
            return reader.stream().toList();
        }
    }
}
