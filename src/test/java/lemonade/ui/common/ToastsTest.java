package lemonade.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class ToastsTest {

    private final HandDelays delays = new HandDelays();
    private final Toasts toasts = new Toasts(delays);
    private final List<String> undone = new ArrayList<>();

    @Test
    void undo_is_offered_for_ten_seconds() {
        toasts.undoable("Moved to Trash", () -> undone.add("trash"));
        delays.elapse(Duration.ofMillis(9_999));
        assertThat(toasts.shown()).hasSize(1);
        delays.elapse(Duration.ofMillis(1));
        assertThat(toasts.shown()).isEmpty();
        assertThat(toasts.undoLatest()).isFalse();
    }

    @Test
    void the_newest_is_undone_first_and_only_once() {
        toasts.undoable("one", () -> undone.add("one"));
        toasts.undoable("two", () -> undone.add("two"));
        toasts.say("three");
        assertThat(toasts.undoLatest()).isTrue();
        assertThat(toasts.undoLatest()).isTrue();
        assertThat(toasts.undoLatest()).isFalse();
        assertThat(undone).containsExactly("two", "one");
    }
}
