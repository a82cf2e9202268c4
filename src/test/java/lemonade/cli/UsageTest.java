package lemonade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that cannot be understood ends with 2 and one plain sentence, whatever was wrong with it. */
class UsageTest {

    @TempDir
    Path home;

    @ParameterizedTest(name = "lemonade {0}") @CsvSource(delimiter = '|', value = {
        "                                    | Say what to do",
        "--journal x.lemonade                | Say what to do",
        "frobnicate                          | “frobnicate” is one word too many, or not known here",
        "list surplus                        | “surplus” is one word too many",
        "list --frm 2026-01-01               | did you mean --from?",
        "list --zzzzzz                       | There is no option --zzzzzz here",
        "list --from                         | --from is missing",
        "list --from yesterday               | “yesterday” cannot be read; expected is YYYY-MM-DD",
        "list --from 2026-02-30              | “2026-02-30” cannot be read",
        "list --from 2026-13-01              | “2026-13-01” cannot be read",
        "list --from 2026-02-01 --to 2026-01-01 | ends before it begins",
        "list --stage burning                | expected is fresh, talking, repairing, checking, settled",
        "list --limit 0                      | “0” cannot be read",
        "list --limit -1                     | “-1” cannot be read",
        "list --limit many                   | “many” cannot be read",
        "list --limit 99999999999999         | cannot be read",
        "list --limit 1 --limit 2            | --limit is there twice",
        "list --json=maybe                   | --json cannot be understood",
        "promises --by soon                  | “soon” cannot be read",
        "stats --from 1.1.2026               | “1.1.2026” cannot be read",
        "show                                | ID is missing",
        "show a b                            | “b” is one word too many",
        "search                              | QUERY is missing",
        "capture                             | TEXT is missing",
        "export                              | --format, --out",
        "export --format json                | --out is missing",
        "export --format docx --out x        | “docx” cannot be read",
        "export --format json --redact names --out x | “names” cannot be read; expected is none",
        "import                              | FILE is missing",
        "import x.csv                        | A table needs --map",
        "import x.xml --format xml           | “xml” cannot be read; expected is json, csv",
        "restore                             | FILE is missing",
        "demo                                | --out is missing",
        "check --ful                         | did you mean --full?",
    })
    void is_told_what_was_wrong(String arguments, String sentence) {
        TestMachine.Ended ended = new TestMachine(home).run(TestMachine.words(arguments));
        assertThat(ended.err()).contains(sentence).hasLineCount(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(new TestMachine(home).hashes()).isEmpty();
    }

    @Test
    void a_blank_text_is_nothing_to_write_down() {
        for (String blank : new String[] {"", " ", "\n"}) {
            TestMachine.Ended ended = new TestMachine(home).run("capture", blank);
            assertThat(ended.err()).contains("nothing to write down");
            assertThat(ended.exit()).isEqualTo(2);
        }
    }

    @Test
    void german_is_spoken_where_german_is_set() {
        TestMachine german = new TestMachine(home, Locale.GERMANY);
        assertThat(german.run("list", "--limit", "0").err()).contains("lässt sich nicht lesen");
        assertThat(german.run().err()).startsWith("Sagen Sie, was zu tun ist");
        assertThat(german.run("--help").out()).contains("Aufruf: lemonade", "Eine Panne in einer Zeile notieren");
    }

    @ParameterizedTest @ValueSource(
            strings = {"--help", "-h", "capture --help", "export -h", "--journal x list --help"})
    void help_is_data(String arguments) {
        TestMachine.Ended ended = new TestMachine(home).run(TestMachine.words(arguments));
        assertThat(ended.out()).startsWith("Usage: lemonade").doesNotContain("cli.");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exit()).isZero();
    }

    static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);
    }

    @ParameterizedTest @MethodSource("languages")
    void every_command_explains_itself_and_its_options(Locale locale) {
        TestMachine machine = new TestMachine(home, locale);
        String[] commands = {"capture", "list", "show", "search", "promises", "stats", "export", "import", "backup",
            "restore", "check", "demo"};
        for (String command : commands) {
            String help = machine.run(command, "--help").out();
            assertThat(help).contains("lemonade " + command, "--journal").doesNotContain("cli.");
            assertThat(machine.run("--help").out()).contains("\n  " + command + " ");
        }
    }

    @Test
    void the_version_is_told() {
        TestMachine.Ended ended = new TestMachine(home).run("--version");
        assertThat(ended.out()).startsWith("Lemonade Journal");
        assertThat(ended.exit()).isZero();
    }

    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "capture Oops                 | true",
        "--journal x.lemonade list    | true",
        "--help                       | true",
        "/home/me/my-list.lemonade    | false",
        "''                           | false",
        "--journal x.lemonade         | false",
    })
    void a_command_is_told_from_a_file_for_the_window(String arguments, boolean command) {
        assertThat(CommandLineProgram.isCommand(TestMachine.words(arguments))).isEqualTo(command);
    }
}
