package lemonade.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

import picocli.CommandLine;

import lemonade.domain.Stage;
import lemonade.domain.Trouble;
import lemonade.words.Words;

/** Reads what is typed after an option, and says in a plain sentence what would have been understood. */
final class Values {

    private final Words words;

    Values(Words words) {
        this.words = words;
    }

    void putInto(CommandLine commands) {
        commands.registerConverter(LocalDate.class, Values::day);
        commands.registerConverter(Path.class, Journals::path);
        commands.registerConverter(Integer.class, Values::count);
        commands.registerConverter(Stage.class, this::stage);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, unreadable, written, "YYYY-MM-DD");
        }
    }

    private static Integer count(String written) {
        try {
            int count = Integer.parseInt(written);
            if (count > 0) {
                return count;
            }
        } catch (NumberFormatException unreadable) {
            // told below
        }
        throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, written, "1, 2, 3");
    }

    private Stage stage(String written) {
        return Arrays.stream(Stage.values())
                .filter(stage -> written.equalsIgnoreCase(words.name(stage)))
                .findFirst()
                .orElseGet(() -> Choice.of(Stage.class, written));
    }
}
