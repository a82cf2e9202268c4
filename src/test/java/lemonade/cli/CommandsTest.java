package lemonade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.domain.Incident;
import lemonade.domain.PrivateNotesBuilder;
import lemonade.domain.view.Backup;
import lemonade.insight.capture.CaptureParser;
import lemonade.journal.Access;
import lemonade.journal.Doorbell;
import lemonade.journal.Journal;

/** What each command does, on real journals. */
class CommandsTest {

    private static final String FLYERS = "Sara K. got 200 flyers with old address, furious, promised call 4pm";

    @TempDir
    Path home;

    @Test
    void a_line_is_an_entry_and_what_was_understood_is_told() {
        TestMachine machine = new TestMachine(home);
        TestMachine.Ended ended = machine.run("capture", FLYERS);
        assertThat(ended.exit()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out().lines()).satisfiesExactly(
                line -> assertThat(line).startsWith("Saved ").endsWith(FLYERS),
                line -> assertThat(line).isEqualTo("  customer: Sara K. (new)"),
                line -> assertThat(line).isEqualTo("  cause: print error (a guess)"),
                line -> assertThat(line).isEqualTo("  mood: furious"),
                line -> assertThat(line).startsWith("  promise: call, today, 4:00"));
        assertThat(machine.run("list").out()).contains("Sara K.: " + FLYERS);
        assertThat(machine.run("promises").out()).contains("Sara K.: call");
        assertThat(machine.run("stats").out()).contains("1 mishap", "print error: once, heated 1");
        assertThat(machine.run("search", "flyer").out()).contains(FLYERS);
    }

    @Test
    void in_german_too() {
        TestMachine machine = new TestMachine(home, Locale.GERMANY);
        TestMachine.Ended ended = machine.run("capture", "Frau Öztürk sauer, 1.250,50 €, schicke morgen Ersatz");
        assertThat(ended.out()).contains("Kunde: Frau Öztürk (neu)", "Stimmung: ", "Betrag: 1250.50 EUR",
                "Versprechen: schicke Ersatz, morgen");
        assertThat(machine.run("search", "ozturk").out()).contains("Öztürk");
    }

    @Test
    void a_line_need_not_be_quoted_and_may_come_from_standard_input() {
        TestMachine machine = new TestMachine(home).withInput("@Bob wütend 🍋\n");
        assertThat(machine.run("capture", "@Anna", "is", "upset").out()).contains("@Anna is upset", "customer: Anna");
        assertThat(machine.run("capture", "-").out()).contains("@Bob wütend 🍋", "customer: Bob");
        assertThat(machine.run("capture", "--", "--limit", "exceeded").out()).contains("--limit exceeded");
        assertThat(machine.run("list").out()).hasLineCount(3);
    }

    @Test
    void json_is_one_document() {
        TestMachine machine = new TestMachine(home);
        JsonObject captured = machine.run("capture", "--json", FLYERS).json().getAsJsonObject();
        assertThat(captured.get("title").getAsString()).isEqualTo(FLYERS);
        assertThat(captured.getAsJsonArray("understood")).hasSize(4);
        String id = captured.get("id").getAsString();
        JsonObject shown = machine.run("show", id, "--json").json().getAsJsonObject();
        assertThat(shown.get("cause").getAsString()).isEqualTo("print error");
        JsonObject list = machine.run("list", "--json").json().getAsJsonObject();
        assertThat(list.get("total").getAsInt()).isEqualTo(1);
        assertThat(list.getAsJsonArray("incidents").get(0).getAsJsonObject().get("customerName").getAsString())
                .isEqualTo("Sara K.");
        assertThat(machine.run("promises", "--json").json().getAsJsonObject().getAsJsonArray("promises")).hasSize(1);
        assertThat(machine.run("stats", "--json").json().getAsJsonObject().get("mishaps").getAsInt()).isEqualTo(1);
        assertThat(machine.run("search", "--json", "flyers").json().getAsJsonObject().getAsJsonArray("hits"))
                .hasSize(1);
        assertThat(machine.run("check", "--json").json().getAsJsonObject().get("sound").getAsBoolean()).isTrue();
    }

    @Test
    void the_journal_is_the_named_one_else_that_of_the_environment_else_the_portable_one_else_the_usual_one()
            throws IOException {
        Path named = home.resolve("named.lemonade");
        Path environment = home.resolve("environment.lemonade");
        Path portable = Files.createDirectory(home.resolve("portable")).resolve("journal.lemonade");
        TestMachine machine = new TestMachine(home);
        machine.run("capture", "usual");
        assertThat(machine.places().journal()).exists();
        assertThat(Files.getPosixFilePermissions(machine.places().data()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        machine.run("capture", "portable", "--create", "--journal", portable.toString());
        assertThat(machine.run("list").out()).contains("portable");
        machine.withEnvironment(environment);
        assertThat(machine.run("list").exit()).isEqualTo(1);
        machine.run("capture", "environment", "--create");
        assertThat(machine.run("list").out()).contains("environment");
        machine.run("capture", "named", "--create", "--journal", named.toString());
        assertThat(machine.run("--journal", named.toString(), "list").out()).contains("named").hasLineCount(1);
    }

    @Test
    void a_named_journal_is_made_only_when_asked_for() {
        TestMachine machine = new TestMachine(home);
        Path file = home.resolve("new.lemonade");
        TestMachine.Ended refused = machine.run("capture", "Oops", "--journal", file.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("There is no file at " + file);
        assertThat(file).doesNotExist();
        assertThat(machine.run("capture", "Oops", "--create", "--journal", file.toString()).exit()).isZero();
        assertThat(machine.run("capture", "Again", "--create", "--journal", file.toString()).exit()).isZero();
        assertThat(machine.run("list", "--journal", file.toString()).out()).hasLineCount(2);
        assertThat(machine.run("capture", "Oops", "--create", "--journal", home.resolve("no/such/folder").toString())
                .exit()).isEqualTo(1);
    }

    @Test
    void without_any_journal_reading_says_how_to_begin() {
        for (String command : new String[] {"list", "stats", "promises", "check", "backup"}) {
            TestMachine.Ended ended = new TestMachine(home).run(command);
            assertThat(ended.exit()).isEqualTo(1);
            assertThat(ended.err()).startsWith("There is no journal yet").hasLineCount(1);
        }
        assertThat(new TestMachine(home).hashes()).isEmpty();
    }

    @ParameterizedTest(name = "list {0} finds {1}") @CsvSource(delimiter = '|', value = {
        "                                        | 3 2 1",
        "--limit 2                               | 3 2",
        "--from 2026-03-02                       | 3 2",
        "--to 2026-03-02                         | 2 1",
        "--from 2026-03-02 --to 2026-03-02       | 2",
        "--from 2027-01-01                       | ''",
        "--cause typo                            | 2",
        "--cause TYPO                            | 2",
        "--customer anna                         | 3 1",
        "--stage talking                         | 2 1",
        "--stage talking --stage fresh           | 3 2 1",
        "--tag none                              | ''",
    })
    void a_list_is_narrowed(String options, String expected) {
        TestMachine machine = new TestMachine(home);
        machine.run("capture", "no 1: 2026-03-01 @Anna furious");
        machine.run("capture", "no 2: 2026-03-02 typo @Bob upset");
        machine.run("capture", "no 3: 2026-03-03 customer: Anna");
        TestMachine.Ended ended = machine.run(TestMachine.words("list " + (options == null ? "" : options)));
        assertThat(ended.exit()).as(ended.err()).isZero();
        String found =
                String.join(" ", ended.out().lines().map(line -> line.replaceAll(".*no (\\d).*", "$1")).toList());
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void what_is_not_there_is_said_not_to_be_there() {
        TestMachine machine = new TestMachine(home);
        machine.run("capture", "Oops");
        assertThat(machine.run("list", "--customer", "Nobody").exit()).isEqualTo(1);
        for (String id : new String[] {"00000000", "zz", "%", UUID.randomUUID().toString(), ""}) {
            TestMachine.Ended ended = machine.run("show", id);
            assertThat(ended.exit()).as(id).isIn(1, 2);
            assertThat(ended.err()).hasLineCount(1);
        }
        assertThat(machine.run("restore", home.resolve("nothing").toString()).exit()).isEqualTo(1);
        assertThat(machine.run("import", home.resolve("nothing.json").toString()).exit()).isEqualTo(1);
        assertThat(machine.run("search", "nowhere").err()).contains("Nothing in the journal");
    }

    @Test
    void an_ending_of_an_id_that_fits_two_is_not_enough() {
        TestMachine machine = new TestMachine(home);
        for (int i = 0; i < 17; i++) {
            machine.run("capture", "no " + i);
        }
        List<String> ids = StreamSupport.stream(
                machine.run("list", "--json").json().getAsJsonObject().getAsJsonArray("incidents").spliterator(), false)
                .map(row -> row.getAsJsonObject().get("id").getAsString())
                .toList();
        String shared = ids.stream()
                .map(id -> id.substring(35))
                .filter(last -> ids.stream().filter(id -> id.endsWith(last)).count() > 1)
                .findFirst()
                .orElseThrow();
        TestMachine.Ended ended = machine.run("show", shared);
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err()).contains("More than one fits");
        assertThat(machine.run("show", ids.getFirst().substring(24)).exit()).isZero();
    }

    @Test
    void private_notes_are_not_shown() {
        TestMachine machine = new TestMachine(home);
        machine.run("capture", "Oops");
        try (Journal journal =
                Journal.open(machine.places().journal(), Access.WRITE, machine.machine().surroundings())) {
            Incident incident = journal.incidents().byEnding(machine.run("list").out().substring(0, 8));
            journal.incidents()
                    .save(incident
                            .withStory("told in public")
                            .withFacts(incident.facts().withPeopleInvolved("secret person"))
                            .withPrivateNotes(PrivateNotesBuilder.builder().vent("secret vent").build()));
        }
        String id = machine.run("list").out().substring(0, 8);
        for (String[] show : new String[][] {{"show", id}, {"show", "--json", id}}) {
            assertThat(machine.run(show).out()).contains("told in public").doesNotContain("secret");
        }
    }

    @Test
    void what_leaves_as_json_comes_in_again_the_same() throws IOException {
        TestMachine machine = new TestMachine(home);
        machine.run("demo", "--out", home.resolve("demo.lemonade").toString());
        Path first = home.resolve("first.json");
        Path second = home.resolve("second.json");
        TestMachine.Ended exported = machine.run("export", "--format", "json", "--out", first.toString(), "--journal",
                home.resolve("demo.lemonade").toString());
        assertThat(exported.err()).contains("Written to");
        assertThat(machine.run("export", "--format", "json", "--out", first.toString(), "--journal",
                home.resolve("demo.lemonade").toString()).exit()).isEqualTo(1);
        assertThat(machine.run("import", first.toString(), "--create", "--dry-run", "--journal",
                home.resolve("copy.lemonade").toString()).out()).startsWith("Nothing was changed");
        assertThat(home.resolve("copy.lemonade")).doesNotExist();
        assertThat(machine
                .run("import", first.toString(), "--create", "--journal", home.resolve("copy.lemonade").toString())
                .exit()).isZero();
        machine.run("export", "--format", "json", "--force", "--out", second.toString(), "--journal",
                home.resolve("copy.lemonade").toString());
        assertThat(Files.readString(second)).isEqualTo(Files.readString(first));
        TestMachine.Ended again = machine.withInput(Files.readString(first))
                .run("import", "-", "--journal", home.resolve("copy.lemonade").toString());
        assertThat(again.out()).startsWith("No new incidents");
        assertThat(machine
                .run("export", "--format", "json", "--out", "-", "--journal", home.resolve("copy.lemonade").toString())
                .out()).isEqualTo(Files.readString(first));
    }

    @Test
    void a_summary_hides_names_unless_told_otherwise() throws IOException {
        TestMachine machine = new TestMachine(home);
        machine.run("capture", "@Zebedee furious about wrong address");
        machine.run("capture", "typo for @Ophelia");
        Path file = home.resolve("summary.md");
        assertThat(machine.run("export", "--format", "md", "--out", file.toString()).exit()).isZero();
        assertThat(Files.readString(file)).contains("wrong address").doesNotContain("Zebedee", "Ophelia");
        assertThat(machine.run("export", "--format", "md", "--out", file.toString()).exit()).isEqualTo(1);
        assertThat(machine.run("export", "--format", "md", "--redact", "none", "--out", "-").out()).contains("Zebedee",
                "Ophelia");
        assertThat(machine.run("export", "--format", "MD", "--redact", "full", "--out", "-").out())
                .doesNotContain("Zebedee");
        String id = machine.run("list", "--customer", "Ophelia").out().substring(0, 8);
        assertThat(machine.run("export", "--format", "md", "--redact", "none", "--incident", id, "--out", "-").out())
                .contains("Ophelia")
                .doesNotContain("Zebedee");
        assertThat(machine.run("export", "--format", "md", "--incident", "ffffffffffff", "--out", "-").exit())
                .isEqualTo(1);
    }

    @Test
    void tables_are_written_as_a_folder() throws IOException {
        TestMachine machine = new TestMachine(home);
        machine.run("capture", "@Zoë furious, \"quoted\"; and 12,50");
        Path folder = home.resolve("tables");
        assertThat(machine.run("export", "--format", "csv", "--out", folder.toString()).exit()).isZero();
        assertThat(Files.readString(folder.resolve("incidents.csv"))).contains("Zoë furious");
        assertThat(machine.run("export", "--format", "csv", "--out", folder.toString()).exit()).isEqualTo(1);
        assertThat(machine.run("export", "--format", "csv", "--force", "--out", folder.toString()).exit()).isZero();
        assertThat(machine.run("export", "--format", "csv", "--out", "-").exit()).isEqualTo(2);
        assertThat(machine.run("export", "--format", "csv", "--redact", "full", "--out", folder.toString()).exit())
                .isEqualTo(2);
    }

    @Test
    void a_table_comes_in_and_rows_that_cannot_be_read_are_told() throws IOException {
        TestMachine machine = new TestMachine(home);
        Path table = Files.writeString(home.resolve("t.csv"),
                "What;Who;When\nCold soup;Anna;3/4/2026\nBurnt toast;Bob;tomorrow\nWarm beer;Zoë;3/5/2026\n");
        Path map = Files.writeString(home.resolve("map.json"),
                "{\"title\":\"{What}\",\"customer\":\"{Who}\",\"happenedAt\":{\"column\":\"When\",\"patterns\":[\"M/d/yyyy\"]}}");
        String[] command = {"import", table.toString(), "--map", map.toString()};
        TestMachine.Ended ended = machine.run(command);
        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).startsWith("2 new incidents");
        assertThat(ended.err()).contains("line 3, column “When”", "“tomorrow” is no date");
        assertThat(machine.run(command).out()).startsWith("No new incidents, 2 there before");
        JsonObject report =
                machine.run("import", table.toString(), "--map", map.toString(), "--json").json().getAsJsonObject();
        assertThat(report.get("already").getAsInt()).isEqualTo(2);
        assertThat(report.getAsJsonArray("unreadableRows")).hasSize(1);
        Files.writeString(table, "What;Who;When\nBurnt toast;Bob;tomorrow\n");
        TestMachine.Ended nothing = machine.run(command);
        assertThat(nothing.exit()).isEqualTo(1);
        assertThat(nothing.err()).contains("Nothing in", "could be read");
    }

    @Test
    void a_document_that_is_none_is_refused_and_the_journal_stays() throws IOException {
        TestMachine machine = new TestMachine(home);
        machine.run("capture", "Oops");
        for (String text : new String[] {"", "not json", "[]", "{\"format\":\"other\"}",
            "{\"format\":\"lemonade-journal\",\"version\":1,\"incidents\":[{\"title\":\"no id\"}]}",
            "{\"format\":\"lemonade-journal\",\"version\":1,\"incidents\":[{"}) {
            TestMachine.Ended ended = machine.run("import", Files.writeString(home.resolve("x.json"), text).toString());
            assertThat(ended.exit()).as(text).isIn(1, 2);
            assertThat(ended.err()).as(text).hasLineCount(1).doesNotContain("Exception", "Something unexpected");
        }
        assertThat(machine.run("list").out()).hasLineCount(1);
    }

    @Test
    void a_backup_is_restored_and_what_was_there_is_set_aside() {
        TestMachine machine = new TestMachine(home);
        machine.run("capture", "first");
        TestMachine.Ended backup = machine.run("backup");
        assertThat(backup.err()).contains("1 incident");
        machine.run("capture", "second");
        String file = backup.out().strip();
        assertThat(machine.run("restore", file, "--dry-run").err()).contains("Nothing was changed");
        assertThat(machine.run("list").out()).hasLineCount(2);
        TestMachine.Ended restored = machine.run("restore", file);
        assertThat(restored.exit()).isZero();
        assertThat(restored.err()).contains("What was there before lies at");
        assertThat(machine.run("list").out()).hasLineCount(1).contains("first");
        String aside = restored.err().replaceAll("(?s).*lies at (.*)\\.\\s*", "$1");
        assertThat(machine.run("list", "--journal", aside).out()).hasLineCount(2);
    }

    @Test
    void commands_that_write_make_backups_where_no_window_does() {
        TestMachine machine = new TestMachine(home);
        machine.run("capture", "first");
        assertThat(backups(machine)).as("none before: one after the first entry").hasSize(1);
        machine.run("capture", "second");
        assertThat(backups(machine)).as("the last one is fresh").hasSize(1);
        machine.run("export", "--format", "json", "--out", home.resolve("x.json").toString());
        TestMachine.Ended imported = machine.run("import", home.resolve("x.json").toString());
        assertThat(imported.err()).startsWith("Backed up before: ");
        assertThat(backups(machine)).hasSize(2);
        assertThat(machine.run("list", "--journal", backups(machine).getFirst().toString()).out()).hasLineCount(2);
    }

    private static List<Path> backups(TestMachine machine) {
        try (Journal journal =
                Journal.open(machine.places().journal(), Access.READ, machine.machine().surroundings())) {
            return journal.backups().list().stream().map(Backup::file).toList();
        }
    }

    @Test
    void a_line_is_handed_to_the_window_that_holds_the_journal() {
        TestMachine machine = new TestMachine(home);
        machine.run("capture", "before");
        Path file = machine.places().journal();
        try (Journal window = Journal.open(file, Access.WRITE, machine.machine().surroundings());
                Doorbell _ = Doorbell.hang(machine.places().state(), file, new Window(window)).orElseThrow()) {
            TestMachine.Ended ended = machine.run("capture", "Sara K. furious");
            assertThat(ended.err()).isEmpty();
            assertThat(ended.out()).contains("Sara K. furious", "customer: Sara K. (new)");
            assertThat(machine.run("list").out()).hasLineCount(2);
        }
    }

    private record Window(Journal journal) implements Doorbell.Answering {

        @Override
        public UUID capture(String line) {
            return journal.capture().save(CaptureParser.parse(line, journal.capture().context(Locale.ENGLISH))).id();
        }

        @Override
        public void raise() {}
    }

    @Test
    void nothing_is_written_into_a_folder_that_is_not_there() {
        TestMachine machine = new TestMachine(home);
        machine.run("capture", "Oops");
        String nowhere = home.resolve("nowhere/x").toString();
        String[] commands =
                {"demo --out " + nowhere, "backup --out " + nowhere, "export --format json --out " + nowhere,
                    "export --format md --out " + nowhere, "export --format csv --out " + nowhere,
                    "capture x --create --journal " + nowhere};
        for (String command : commands) {
            TestMachine.Ended ended = machine.run(TestMachine.words(command));
            assertThat(ended.exit()).as(command).isEqualTo(1);
            assertThat(ended.err()).as(command).hasLineCount(1).contains("nowhere");
        }
        assertThat(home.resolve("nowhere")).doesNotExist();
    }

    @Test
    void titles_cannot_steer_the_terminal() {
        TestMachine machine = new TestMachine(home);
        machine.run("capture", "red \u001B[31m bell \u0007 back \r over");
        assertThat(machine.run("list").out()).doesNotContain("\u001B", "\u0007", "\r").hasLineCount(1);
    }

    @Test
    void a_reader_who_leaves_early_is_no_trouble() {
        TestMachine machine = new TestMachine(home);
        for (int i = 0; i < 5; i++) {
            machine.run("capture", "x".repeat(5_000));
        }
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        int exit = machine.runInto(new ClosedPipe(), talk, "list");
        assertThat(exit).isZero();
        assertThat(talk.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void output_that_cannot_be_written_is_told() {
        TestMachine machine = new TestMachine(home);
        machine.run("capture", "Oops");
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        for (String command : new String[] {"list", "list --json", "export --format json --out -"}) {
            talk.reset();
            assertThat(machine.runInto(full, talk, TestMachine.words(command))).as(command).isEqualTo(1);
            assertThat(talk.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("No space left");
        }
    }

    private static final class ClosedPipe extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }

    @Test
    void ten_megabytes_are_one_entry() {
        TestMachine machine = new TestMachine(home).withInput("furious ".repeat(1_250_000));
        assertThat(machine.run("capture", "-").exit()).isZero();
        assertThat(machine.run("list").out()).hasLineCount(1);
    }
}
