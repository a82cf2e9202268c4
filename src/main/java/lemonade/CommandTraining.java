package lemonade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import lemonade.cli.CommandLineProgram;

/** Runs the usual commands on an example journal: what the JVM learns from it makes later commands start fast. */
final class CommandTraining {

    private static final List<String> COMMANDS = List.of(
            "list", "list --json --limit 2", "search order", "promises", "stats", "stats --json", "check",
            "export --format json --out -", "export --format md --out -", "capture Late order for Ada, she is upset",
            "--help");

    private final String journal;

    /** @param folder where the example journal is made */
    CommandTraining(Path folder) {
        this.journal = folder.resolve("example.lemonade").toString();
    }

    /** Yields the first exit code that tells of trouble, else 0. */
    int run() {
        int exit = CommandLineProgram.run(new String[] {"demo", "--out", journal});
        for (String command : COMMANDS) {
            List<String> words = new ArrayList<>(List.of("--journal", journal));
            int split = command.startsWith("capture ") ? 2 : 0;
            words.addAll(List.of(command.split(" ", split)));
            exit = exit == 0 ? CommandLineProgram.run(words.toArray(String[]::new)) : exit;
        }
        return exit;
    }
}
