package lemonade.ui.common;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/**
 * Saves an editor's content shortly after the last change, without a Save button.
 *
 * <p>Every save takes an immutable snapshot with a rising number. "Saved" is said only when the snapshot of the newest
 * change has been committed. When saving fails nothing in the editor changes, and {@link #retry()} saves what is there
 * by then. To be used on the screen's thread only.
 *
 * @param <T> the immutable snapshot
 */
public final class AutoSave<T> {

    static final Duration PAUSE = Duration.ofMillis(400);

    private final Background background;
    private final Delays delays;
    private final Clock clock;
    private final Supplier<T> snapshot;
    private final Save<T> save;
    private final Function<T, String> asText;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
    private final List<Runnable> whenSettled = new ArrayList<>();
    private long changed;
    private long asked;
    private Delays.@Nullable Pending pause;

    AutoSave(
            Background background,
            Delays delays,
            Clock clock,
            Supplier<T> snapshot,
            Save<T> save,
            Function<T, String> asText) {
        this.background = background;
        this.delays = delays;
        this.clock = clock;
        this.snapshot = snapshot;
        this.save = save;
        this.asText = asText;
    }

    /** Something was changed: save once no further change follows for a moment. */
    public void touch() {
        changed++;
        state.set(new SaveState.Saving());
        stopPause();
        pause = delays.after(PAUSE, this::flush);
    }

    /** Saves now what is not saved yet: on leaving a field, a place or the program. */
    public void flush() {
        stopPause();
        if (changed > asked) {
            saveNow();
        }
    }

    /** Saves again after a failed save. */
    public void retry() {
        stopPause();
        saveNow();
    }

    /** Runs {@code then} once what was typed is committed or has failed to be; at once if nothing is under way. */
    public void settled(Runnable then) {
        flush();
        if (state.get() instanceof SaveState.Saving) {
            whenSettled.add(then);
        } else {
            then.run();
        }
    }

    /** What was typed, as text for the clipboard. */
    public String text() {
        return asText.apply(snapshot.get());
    }

    public SaveState state() {
        return state.get();
    }

    public ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    private void saveNow() {
        long number = changed;
        asked = number;
        T content = snapshot.get();
        state.set(new SaveState.Saving());
        background.run(
                () -> {
                    save.save(content);
                    return number;
                },
                _ -> settle(number, new SaveState.Saved(LocalTime.now(clock))),
                problem -> settle(number, new SaveState.Failed(problem)));
    }

    private void settle(long number, SaveState outcome) {
        if (number < changed) {
            return;
        }
        state.set(outcome);
        List<Runnable> waiting = List.copyOf(whenSettled);
        whenSettled.clear();
        waiting.forEach(Runnable::run);
    }

    private void stopPause() {
        if (pause != null) {
            pause.cancel();
            pause = null;
        }
    }

    /** Commits one snapshot; runs on the journal's thread. */
    public interface Save<T> {
        /** Returns only after the commit. */
        void save(T snapshot) throws Exception;
    }
}
