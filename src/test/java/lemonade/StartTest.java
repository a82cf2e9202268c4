package lemonade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arguments decide between the window and the command line. */
class StartTest {

    @ParameterizedTest(name = "«{0}» opens the window on «{1}»") @CsvSource({
        "'', ''",
        "my.lemonade, my.lemonade",
        "--window, ''",
        "--window list, list",
        "--journal my.lemonade, my.lemonade",
        "--journal=my.lemonade, my.lemonade",
    })
    void opens_the_window(String typed, String journal) {
        assertThat(Start.of(split(typed), false)).isEqualTo(new Start.Window(List.of(split(journal))));
    }

    @ParameterizedTest(name = "«{0}» is for the command line") @CsvSource({"list --limit 3",
        "--journal my.lemonade list", "--help", "--version", "--no-such-option", "-x"})
    void runs_a_command(String typed) {
        assertThat(Start.of(split(typed), false)).isEqualTo(new Start.Command(Arrays.asList(split(typed))));
    }

    @Test
    void the_launcher_of_the_command_line_never_opens_a_window() {
        assertThat(Start.of(new String[0], true)).isEqualTo(new Start.Command(List.of()));
        assertThat(Start.of(new String[] {"my.lemonade"}, true)).isInstanceOf(Start.Command.class);
    }

    private static String[] split(String typed) {
        return typed.isEmpty() ? new String[0] : typed.split(" ");
    }
}
