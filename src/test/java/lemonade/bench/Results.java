package lemonade.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of what was measured, printed as it grows and kept as Markdown. */
final class Results {

    private final List<String> lines = new ArrayList<>();

    Results() {
        line("| incidents | what | use case, ms | plain JDBC, ms | ratio | goal |");
        line("|---:|---|---:|---:|---:|---:|");
    }

    void add(long size, String what, Duel duel, double goal) {
        line(String.format(Locale.ROOT, "| %,d | %s | %s | %s | %.2f | %.1f%s |", size, what,
                Duel.milliseconds(duel.median()), Duel.milliseconds(duel.rawMedian()), duel.ratio(), goal,
                duel.ratio() > goal ? " missed" : ""));
    }

    /** Something that has no plain twin. */
    void note(long size, String what, String value, String ratio, String goal) {
        line(String.format(Locale.ROOT, "| %,d | %s | %s | | %s | %s |", size, what, value, ratio, goal));
    }

    private void line(String line) {
        lines.add(line);
        System.out.println(line);
    }

    void write(Path file) throws IOException {
        Files.write(file, lines);
        System.out.println("Also in " + file);
    }
}
