package lemonade.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Aggregate;
import lemonade.domain.Incident;
import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Journal;
import lemonade.support.TestJournal;

class CsvImportTest {

    private static final String MAP = """
            {"title":"{Trouble}: {Detail}","customer":"{Who}","cause":"{Trouble}",
             "happenedAt":{"column":"When","patterns":["dd.MM.yyyy","M/d/yyyy"]},
             "fault":{"column":"Mine?","values":{"yes":"mine","no":"vendor","":"shared"}}}""";
    private static final String TABLE = """
            When,Who,Trouble,Detail,Mine?
            3.11.2026,Ann,late,,yes
            03.11.2026,Öz & Co,late,"by a week, again",no
            11/4/2026,ann,cold,,
            11/4/2026,ann,cold,,
            """;

    @TempDir
    private Path folder;

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
    void good_rows_come_in_and_the_others_are_reported_with_line_column_and_reason() throws IOException {
        Path file =
                write(TABLE + "31.02.2026,Bo,late,,yes\n\n12.11.2026,Bo,late,,perhaps\n13.11.2026,Bo,late,,yes,more\n");
        ImportReport report = imported(file);
        assertThat(report.added(Aggregate.Kind.INCIDENT)).isEqualTo(3);
        assertThat(report.unreadable()).isEqualTo(4);
        assertThat(report.unreadableRows()).extracting(Unreadable::line, Unreadable::column, Unreadable::reason)
                .containsExactly(
                        tuple(2L, "When", Unreadable.Reason.DATE),
                        tuple(6L, "When", Unreadable.Reason.DATE),
                        tuple(8L, "Mine?", Unreadable.Reason.VALUE),
                        tuple(9L, "", Unreadable.Reason.MORE_CELLS_THAN_COLUMNS));
        assertThat(journal.customers().all()).extracting(customer -> customer.name()).containsExactly("ann", "Öz & Co");
    }

    @Test
    void the_same_rows_add_nothing_however_the_file_is_written() throws IOException {
        String table = TABLE.replace("3.11", "03.11").replace("003", "03");
        assertThat(imported(write(table)).added(Aggregate.Kind.INCIDENT)).isEqualTo(4);
        assertThat(imported(write(table)).already()).isEqualTo(4);
        String german = table.replace(",", ";").replace("a week; again", "a week, again").replace("\n", "\r\n");
        Files.writeString(folder.resolve("table.csv"), german, Charset.forName("windows-1252"));
        ImportReport again = imported(folder.resolve("table.csv"));
        assertThat(again.added()).isEmpty();
        assertThat(again.already()).isEqualTo(4);
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isEqualTo(4);
    }

    @Test
    void a_row_is_recognised_after_its_incident_was_edited_or_thrown_away() throws IOException {
        Path file = write(TABLE);
        imported(file);
        List<Incident> all = all();
        journal.incidents().save(all.getFirst().withTitle("Something else").withCause(""));
        journal.incidents().trash(all.getLast().id());
        ImportReport again = imported(file);
        assertThat(again.added()).isEmpty();
        assertThat(again.already()).isEqualTo(3);
    }

    @Test
    void names_lead_to_the_customers_who_are_there() throws IOException {
        var ann = journal.customers().obtain("Ann Example");
        journal.customers().save(ann.withNicknames(List.of("ANN")));
        imported(write(TABLE));
        assertThat(journal.customers().all()).hasSize(2);
        assertThat(all()).filteredOn(incident -> ann.id().equals(incident.customer())).hasSize(2);
    }

    @Test
    void a_rehearsal_says_the_same_and_changes_nothing() throws IOException {
        Path file = write(TABLE);
        ImportReport rehearsed =
                new CsvImport(journal, clock(), ImportMap.parse(MAP)).rehearse(file, Progress.UNWATCHED);
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isZero();
        assertThat(journal.customers().all()).isEmpty();
        assertThat(imported(file)).isEqualTo(rehearsed);
    }

    @Test
    void a_table_of_which_nothing_can_be_read_says_so() throws IOException {
        ImportReport report = imported(write("When,Who,Trouble,Detail,Mine?\nsoon,Ann,late,,yes\n"));
        assertThat(report.isNothingReadable()).isTrue();
    }

    @Test
    void a_map_for_another_table_changes_nothing() throws IOException {
        Path file = write("Date,Name\n1.1.2026,Ann\n");
        assertThatThrownBy(() -> imported(file)).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(
                trouble.details()).containsExactly("{Trouble}", "Date, Name"));
    }

    @Test
    void progress_may_cancel_and_nothing_is_changed_then() throws IOException {
        StringBuilder table = new StringBuilder("When,Who,Trouble,Detail,Mine?\n");
        for (int i = 0; i < 500; i++) {
            table.append("03.11.2026,Customer ").append(i % 7).append(",late,").append(i).append(",yes\n");
        }
        Path file = write(table.toString());
        List<Long> reached = new ArrayList<>();
        assertThatThrownBy(() -> new CsvImport(journal, clock(), ImportMap.parse(MAP)).run(file, (done, share) -> {
            reached.add(done);
            if (done >= 400) {
                throw new Trouble(Trouble.Kind.CANCELLED);
            }
        })).isInstanceOf(Trouble.class);
        assertThat(reached).containsExactly(200L, 400L);
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isZero();
    }

    private List<Incident> all() {
        List<Incident> all = new ArrayList<>();
        journal.incidents().forEach(IncidentFilter.NONE, all::add);
        return all;
    }

    private ImportReport imported(Path file) {
        return new CsvImport(journal, clock(), ImportMap.parse(MAP)).run(file, Progress.UNWATCHED);
    }

    private Clock clock() {
        return TestJournal.around(folder).clock();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text, StandardCharsets.UTF_8);
    }
}
