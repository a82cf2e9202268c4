package lemonade.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

import lemonade.words.Words;

class ActionsTest {

    private final Actions actions = new Actions();
    private final List<String> done = new ArrayList<>();

    @Test
    void no_two_commands_share_keys_or_a_name() {
        actions.add("log", "shell.action.log", "Shortcut+N", Feather.PLUS, () -> {});
        assertThatThrownBy(() -> actions.add("new", "shell.action.log", "F2 Shortcut+N", Feather.PLUS, () -> {}))
                .hasMessageContaining("log");
        assertThatThrownBy(() -> actions.add("log", "shell.action.log", "", Feather.PLUS, () -> {}))
                .hasMessageContaining("log");
    }

    @Test
    void what_cannot_be_done_now_is_not_done() {
        SimpleBooleanProperty can = new SimpleBooleanProperty();
        actions.add("back", "shell.action.back", "Alt+Left", Feather.ARROW_LEFT, can, () -> done.add("back"));
        Command back = actions.find("back").orElseThrow();
        assertThat(back.run()).isFalse();
        can.set(true);
        assertThat(back.run()).isTrue();
        assertThat(done).containsExactly("back");
    }

    @ParameterizedTest @CsvSource({
        "Shortcut+N,       Ctrl+N,       Strg+N,          ⌘N",
        "Shortcut+Shift+D, Ctrl+Shift+D, Strg+Umschalt+D, ⇧⌘D",
        "Alt+Left,         Alt+←,        Alt+←,           ⌥←",
        "Shortcut+Comma,   'Ctrl+,',     'Strg+,',        '⌘,'",
        "F1,               F1,           F1,              F1"
    })
    void keys_are_written_as_on_the_owners_keyboard(String keys, String english, String german, String mac) {
        KeyCombination combination = KeyCombination.valueOf(keys);
        assertThat(new KeyWords(new Words(Locale.UK), false).say(combination)).isEqualTo(english);
        assertThat(new KeyWords(new Words(Locale.GERMANY), false).say(combination)).isEqualTo(german);
        assertThat(new KeyWords(new Words(Locale.UK), true).say(combination)).isEqualTo(mac);
    }
}
