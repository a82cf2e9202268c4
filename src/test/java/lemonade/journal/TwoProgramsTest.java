package lemonade.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Incident;
import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.Page;
import lemonade.support.ChildJvm;
import lemonade.support.RawFile;
import lemonade.support.TestJournal;

/** Several programs at one journal: one writes, all may read, and a dead one leaves nothing behind. */
class TwoProgramsTest {

    @TempDir
    Path folder;

    private Path file;
    private Incident soup;

    @BeforeEach
    void makeJournal() {
        try (Journal journal = TestJournal.create(folder)) {
            file = journal.file();
            soup = journal.incidents().save(Incident.titled(Ids.next(), "Cold soup", TestJournal.now()));
        }
    }

    /** Opens and closes the journal to write as it is told to, and says whether it could. */
    static final class Contender {
        private Contender() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            Scanner orders = new Scanner(System.in);
            System.out.println("ready");
            while (orders.hasNextLine()) {
                orders.nextLine();
                try (Journal _ = TestJournal.reopen(folder)) {
                    System.out.println("OPEN");
                    orders.nextLine();
                } catch (Trouble e) {
                    System.out.println(e.kind());
                    orders.nextLine();
                }
                System.out.println("closed");
            }
        }
    }

    @Test
    void ofTwoThatOpenAtOnceOneWrites() {
        try (ChildJvm one = ChildJvm.start(Contender.class, folder.toString());
                ChildJvm other = ChildJvm.start(Contender.class, folder.toString())) {
            List<ChildJvm> both = List.of(one, other);
            both.forEach(child -> assertThat(child.hear()).isEqualTo("ready"));
            for (int round = 0; round < 20; round++) {
                both.forEach(child -> child.tell("open"));
                List<String> said = new ArrayList<>();
                both.forEach(child -> said.add(child.hear()));
                assertThat(said).containsExactlyInAnyOrder("OPEN", "LOCKED");
                both.forEach(child -> child.tell("close"));
                both.forEach(child -> assertThat(child.hear()).isEqualTo("closed"));
            }
        }
        try (Journal journal = TestJournal.reopen(folder)) {
            assertThat(journal.incidents().find(soup.id())).isPresent();
        }
    }

    @Test
    void readingBesideAWriterChangesNoByteAndSeesWhatIsSaved() throws IOException {
        try (Journal writer = TestJournal.reopen(folder)) {
            Incident second = writer.incidents().save(Incident.titled(Ids.next(), "Wrong file", TestJournal.now()));
            byte[] before = Files.readAllBytes(file);
            List<String> names = names();
            try (Journal reader = Journal.open(file, Access.READ, TestJournal.around(folder))) {
                assertThat(reader.incidents().page(IncidentFilter.NONE, new Page.Start.First(), 9).rows()).hasSize(2);
                assertThat(reader.search().find("wrong", IncidentFilter.NONE, 9).hits()).hasSize(1);
                assertThat(reader.check(true).findings()).isEmpty();
                assertThat(reader.promises().open()).isEmpty();
                assertThatThrownBy(() -> reader.incidents().save(second.withStory("not mine to write")))
                        .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.kind())
                                .isEqualTo(Trouble.Kind.READ_ONLY));
                assertThat(Files.readAllBytes(file)).isEqualTo(before);
                assertThat(names()).isEqualTo(names);
                writer.incidents().save(second.withStory("while somebody reads"));
                assertThat(reader.incidents().get(second.id()).story()).isEqualTo("while somebody reads");
            }
        }
    }

    @Test
    void aCopyOfTheOpenFileIsWhole() throws IOException {
        try (Journal writer = TestJournal.reopen(folder)) {
            Incident saved = writer.incidents().save(Incident.titled(Ids.next(), "Wrong file", TestJournal.now()));
            Path copy = Files.copy(file, folder.resolve("by hand.lemonade"));
            try (Journal journal = Journal.open(copy, Access.READ, TestJournal.around(folder))) {
                assertThat(journal.incidents().get(saved.id())).isEqualTo(saved);
                assertThat(journal.check(true).findings()).isEmpty();
            }
        }
    }

    /** Writes into the file itself without an end, so that it can be killed in the midst of it. */
    static final class TornApart {
        private TornApart() {}

        public static void main(String[] arguments) throws SQLException {
            try (var connection = RawFile.connect(Path.of(arguments[0]));
                    var statement = connection.createStatement()) {
                statement.execute("PRAGMA cache_size = 1");
                statement.execute("PRAGMA cache_spill = 1");
                statement.execute("BEGIN IMMEDIATE");
                statement.execute("UPDATE incident SET title = 'half a title', story = hex(zeroblob(60000))");
                statement.execute("UPDATE settings SET owner = 'nobody'");
                statement.execute("INSERT INTO spelling SELECT 'junk', value, hex(zeroblob(500)), 0"
                        + " FROM json_each('[1,2,3,4,5,6,7,8,9]')");
                System.out.println("torn");
                new Scanner(System.in).nextLine();
            }
        }
    }

    @Test
    void whatADeadWriterLeftIsRolledBackBeforeReading() throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (ChildJvm child = ChildJvm.start(TornApart.class, file.toString())) {
            assertThat(child.hear()).isEqualTo("torn");
            child.kill();
        }
        assertThat(names()).contains("journal.lemonade-journal");
        assertThat(Files.readAllBytes(file)).as("the file is torn").isNotEqualTo(before);
        try (Journal reader = Journal.open(file, Access.READ, TestJournal.around(folder))) {
            assertThat(reader.incidents().get(soup.id())).isEqualTo(soup);
            assertThat(reader.check(true).findings()).isEmpty();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names()).doesNotContain("journal.lemonade-journal");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
