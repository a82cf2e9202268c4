package lemonade.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class AutoSaveTest {

    private final HandBackground background = new HandBackground();
    private final HandDelays delays = new HandDelays();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T14:02:00Z"), ZoneOffset.UTC);
    private final AutoSaves autoSaves = new AutoSaves(background, delays, clock);
    private final List<String> file = new ArrayList<>();
    private boolean diskFull;
    private String editor = "";
    private final AutoSave<String> autoSave = autoSaves.open(() -> editor, this::commit, text -> text);

    private void commit(String text) throws IOException {
        if (diskFull) {
            throw new IOException("no space");
        }
        file.add(text);
    }

    private void type(String text) {
        editor = text;
        autoSave.touch();
    }

    @Test
    void saves_once_after_the_last_of_several_changes() {
        type("S");
        delays.elapse(Duration.ofMillis(300));
        type("Sa");
        delays.elapse(Duration.ofMillis(300));
        assertThat(background.waiting()).isZero();
        delays.elapse(Duration.ofMillis(100));
        background.next();
        assertThat(file).containsExactly("Sa");
    }

    @Test
    void says_saved_only_after_the_commit() {
        assertThat(autoSave.state()).isEqualTo(new SaveState.Untouched());
        type("Sara");
        autoSave.flush();
        assertThat(autoSave.state()).isEqualTo(new SaveState.Saving());
        background.next();
        assertThat(autoSave.state()).isEqualTo(new SaveState.Saved(LocalTime.of(14, 2)));
    }

    @Test
    void an_older_commit_does_not_pass_for_the_newest_change() {
        type("Sara");
        autoSave.flush();
        type("Sara K.");
        background.next();
        assertThat(autoSave.state()).isEqualTo(new SaveState.Saving());
        autoSave.flush();
        background.next();
        assertThat(autoSave.state()).isInstanceOf(SaveState.Saved.class);
        assertThat(file).containsExactly("Sara", "Sara K.");
    }

    @Test
    void leaving_without_a_change_saves_nothing() {
        autoSave.flush();
        type("x");
        autoSave.flush();
        autoSave.flush();
        assertThat(background.waiting()).isEqualTo(1);
    }

    @Test
    void a_failed_save_keeps_the_text_and_works_again_on_retry() {
        diskFull = true;
        type("Sara");
        autoSave.flush();
        background.next();
        assertThat(autoSave.state()).isInstanceOf(SaveState.Failed.class);
        assertThat(autoSaves.failingProperty().get()).isSameAs(autoSave);
        assertThat(autoSave.text()).isEqualTo("Sara");

        diskFull = false;
        autoSave.retry();
        background.next();
        assertThat(autoSaves.failingProperty().get()).isNull();
        assertThat(file).containsExactly("Sara");
    }

    @Test
    void typing_on_after_a_failed_save_tries_again() {
        diskFull = true;
        type("Sara");
        autoSave.flush();
        background.next();
        diskFull = false;
        type("Sara K.");
        delays.elapse(AutoSave.PAUSE);
        background.next();
        assertThat(autoSave.state()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void leaving_waits_for_every_editor() {
        List<String> told = new ArrayList<>();
        type("Sara");
        autoSaves.settled(() -> told.add("settled"));
        assertThat(told).isEmpty();
        background.next();
        assertThat(told).containsExactly("settled");
        assertThat(file).containsExactly("Sara");
    }

    @Test
    void an_editor_that_is_closed_while_failing_stays_in_sight() {
        diskFull = true;
        type("Sara");
        autoSaves.close(autoSave);
        background.next();
        assertThat(autoSaves.failingProperty().get()).isSameAs(autoSave);
        autoSaves.abandon(autoSave);
        assertThat(autoSaves.failingProperty().get()).isNull();
    }
}
