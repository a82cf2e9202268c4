package lemonade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import lemonade.words.Words;

/** Where no window can open, one sentence says why and how to go on. */
class WindowTroubleTest {

    private static final RuntimeException NO_DISPLAY =
            new RuntimeException(new UnsupportedOperationException("Unable to open DISPLAY"));

    private final Words english = new Words(Locale.ENGLISH);
    private final Words german = new Words(Locale.GERMAN);

    @Test
    void without_a_display_the_graphical_session_is_missing() {
        assertThat(WindowTrouble.behind(NO_DISPLAY, null, false)).isEqualTo(new WindowTrouble.NoDisplay());
        assertThat(WindowTrouble.behind(NO_DISPLAY, " ", false)).isEqualTo(new WindowTrouble.NoDisplay());
    }

    @Test
    void a_display_that_does_not_answer_is_named() {
        WindowTrouble trouble = WindowTrouble.behind(NO_DISPLAY, ":77", false);
        assertThat(trouble.sentence(english, "lemonade --help")).contains(":77").contains("lemonade --help");
    }

    @Test
    void missing_libraries_are_named_with_the_packages_to_install() {
        var trouble = new WindowTrouble.MissingLibraries(List.of(SystemLibraries.PANGO, SystemLibraries.GTK));
        assertThat(trouble.sentence(english, "lemonade --help"))
                .contains("libpango-1.0.so.0, libgtk-3.so.0")
                .contains("sudo apt-get install libpango-1.0-0 libgtk-3-0");
        assertThat(trouble.sentence(german, "lemonade --help"))
                .contains("sudo apt-get install libpango-1.0-0 libgtk-3-0");
    }

    @Test
    void anything_else_is_passed_on_in_one_line() {
        WindowTrouble trouble =
                WindowTrouble.behind(new IllegalStateException("no pipeline\n\tat somewhere"), ":0", true);
        assertThat(trouble).isEqualTo(new WindowTrouble.Unknown("no pipeline"));
        assertThat(trouble.sentence(english, "lemonade --help")).contains("no pipeline").doesNotContain("\n");
    }
}
