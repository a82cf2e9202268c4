package lemonade.ui.common;

import java.time.Duration;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

/** Short messages at the window's foot; those that can be undone stay for ten seconds. */
public final class Toasts {

    static final Duration UNDOABLE = Duration.ofSeconds(10);
    static final Duration BRIEF = Duration.ofSeconds(4);

    private final Delays delays;
    private final ObservableList<Toast> shown = FXCollections.observableArrayList();
    private final ObservableList<Toast> readOnly = FXCollections.unmodifiableObservableList(shown);

    public Toasts(Delays delays) {
        this.delays = delays;
    }

    /** Says something that needs no answer. */
    public void say(String text) {
        show(new Toast(text, null), BRIEF);
    }

    /** Says what was done and offers to undo it. */
    public void undoable(String text, Runnable undo) {
        show(new Toast(text, undo), UNDOABLE);
    }

    /** Undoes what the newest message tells of; false when nothing shown can be undone. */
    public boolean undoLatest() {
        Optional<Toast> latest = shown.reversed().stream().filter(toast -> toast.undo() != null).findFirst();
        latest.ifPresent(this::undo);
        return latest.isPresent();
    }

    public void undo(Toast toast) {
        if (shown.remove(toast) && toast.undo() != null) {
            toast.undo().run();
        }
    }

    public void dismiss(Toast toast) {
        shown.remove(toast);
    }

    /** What is shown now, oldest first. */
    public ObservableList<Toast> shown() {
        return readOnly;
    }

    private void show(Toast toast, Duration time) {
        shown.add(toast);
        delays.after(time, () -> shown.remove(toast));
    }

    /** One message; equal only to itself. */
    public static final class Toast {

        private final String text;
        private final @Nullable Runnable undo;

        Toast(String text, @Nullable Runnable undo) {
            this.text = text;
            this.undo = undo;
        }

        public String text() {
            return text;
        }

        public @Nullable Runnable undo() {
            return undo;
        }
    }
}
