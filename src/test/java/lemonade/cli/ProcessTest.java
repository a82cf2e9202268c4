package lemonade.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as scripts start it: a process of its own, with the machine's character set and standard streams. */
class ProcessTest {

    @TempDir
    Path home;

    private record Ended(int exit, String out, String err) {}

    @Test
    void no_class_of_javafx_is_loaded() throws Exception {
        Path journal = home.resolve("demo.lemonade");
        for (String command : new String[] {"demo --out " + journal, "list --journal " + journal,
            "capture Oops --journal " + journal, "list --bad"}) {
            Ended ended = run(List.of("-verbose:class"), "C.UTF-8", TestMachine.words(command));
            assertThat(ended.out()).contains("lemonade.cli.CommandLineProgram");
            assertThat(ended.out().lines().filter(line -> line.contains("javafx"))).isEmpty();
        }
    }

    @Test
    void without_a_character_set_letters_stay_letters() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/cmdline")),
                "only Linux remembers the arguments as they were typed");
        Ended captured = run(List.of(), "C", "capture", "Frau Öztürk wütend 🍋");
        assertThat(captured.err()).isEmpty();
        assertThat(captured.out()).contains("Frau Öztürk wütend 🍋", "customer: Frau Öztürk (new)");
        assertThat(run(List.of(), "C", "list").out()).contains("Frau Öztürk wütend 🍋");
        Ended path = run(List.of(), "C", "list", "--journal", home.resolve("ä.lemonade").toString());
        assertThat(path.err()).contains("ä.lemonade", "LC_ALL=C.UTF-8").hasLineCount(1);
        assertThat(path.exit()).isEqualTo(2);
    }

    @Test
    void a_command_needs_no_special_launcher() throws Exception {
        Ended ended = run(List.of("-Dlemonade.start="), "C.UTF-8", "list");
        assertThat(ended.err()).startsWith("There is no journal yet");
        assertThat(ended.exit()).isEqualTo(1);
    }

    @Test
    void a_full_disk_behind_standard_output_is_told() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has a disk that is always full");
        run(List.of(), "C.UTF-8", "capture", "Oops");
        for (String command : new String[] {"list", "list --json", "export --format json --out -"}) {
            Process process = start(List.of(), "C.UTF-8", full, TestMachine.words(command));
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(command).isEqualTo(1);
            assertThat(err).as(command).hasLineCount(1).startsWith("Standard output could not be read or written");
        }
    }

    @Test
    void captures_at_the_same_moment_wait_for_each_other_even_where_the_first_makes_the_journal() throws Exception {
        List<Process> racing = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            racing.add(start(List.of(), "C.UTF-8", home.resolve("out" + i), "capture", "no " + i + " @Anna"));
        }
        for (Process process : racing) {
            assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
            assertThat(process.waitFor()).isZero();
        }
        assertThat(run(List.of(), "C.UTF-8", "list", "--customer", "Anna").out()).hasLineCount(4);
    }

    private Ended run(List<String> options, String locale, String... arguments) throws Exception {
        Path out = Files.createTempFile(home, "out", "");
        Process process = start(options, locale, out, arguments);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        return new Ended(exit, Files.readString(out), err);
    }

    private Process start(List<String> options, String locale, Path out, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Duser.home=" + home,
                "-Dlemonade.start=command-line"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "lemonade.Launcher"));
        List<String> typed = new ArrayList<>(command);
        typed.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(typed).redirectOutput(out.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("XDG_") || name.startsWith("LC_") || name.startsWith("LEMONADE"));
        builder.environment().put("LC_ALL", locale);
        builder.environment().remove("LANGUAGE");
        return builder.start();
    }
}
