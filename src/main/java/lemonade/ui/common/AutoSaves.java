package lemonade.ui.common;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/** All editors that save by themselves, so that leaving a place or the program waits for each of them. */
public final class AutoSaves {

    private final Background background;
    private final Delays delays;
    private final Clock clock;
    private final List<AutoSave<?>> open = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable AutoSave<?>> failing = new ReadOnlyObjectWrapper<>();

    public AutoSaves(Background background, Delays delays, Clock clock) {
        this.background = background;
        this.delays = delays;
        this.clock = clock;
    }

    /**
     * Starts saving an editor.
     *
     * @param snapshot the editor's content, taken on the screen's thread
     * @param save commits a snapshot, on the journal's thread
     * @param asText a snapshot as text for the clipboard, offered when it cannot be saved
     */
    public <T> AutoSave<T> open(Supplier<T> snapshot, AutoSave.Save<T> save, Function<T, String> asText) {
        AutoSave<T> autoSave = new AutoSave<>(background, delays, clock, snapshot, save, asText);
        open.add(autoSave);
        autoSave.stateProperty().subscribe(this::lookForFailing);
        return autoSave;
    }

    /** Saves an editor's last change and forgets it once that is committed; a failing one stays until it is. */
    public void close(AutoSave<?> autoSave) {
        autoSave.settled(() -> {
            if (!(autoSave.state() instanceof SaveState.Failed)) {
                open.remove(autoSave);
            }
        });
    }

    /** Forgets an editor whose content the owner gave up. */
    public void abandon(AutoSave<?> autoSave) {
        open.remove(autoSave);
        lookForFailing();
    }

    /** Saves everything now; {@code then} runs once each editor is committed or has failed. */
    public void settled(Runnable then) {
        settled(new ArrayList<>(open), then);
    }

    /** The first editor whose content could not be saved; null while all is well. */
    public ReadOnlyObjectProperty<@Nullable AutoSave<?>> failingProperty() {
        return failing.getReadOnlyProperty();
    }

    private void settled(List<AutoSave<?>> rest, Runnable then) {
        if (rest.isEmpty()) {
            then.run();
        } else {
            rest.removeFirst().settled(() -> settled(rest, then));
        }
    }

    private void lookForFailing() {
        failing.set(open.stream().filter(each -> each.state() instanceof SaveState.Failed).findFirst().orElse(null));
    }
}
