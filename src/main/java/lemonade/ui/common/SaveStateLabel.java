package lemonade.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import lemonade.words.Words;

/** "Saved 14:02", quietly. */
public final class SaveStateLabel extends Label {

    private final Words words;

    public SaveStateLabel(Words words, ObservableValue<SaveState> state) {
        this.words = words;
        getStyleClass().add("save-state");
        state.subscribe(this::show);
    }

    private void show(SaveState state) {
        getStyleClass().remove("failed");
        switch (state) {
            case SaveState.Untouched() -> say("", null);
            case SaveState.Saving() -> say(words.say("common.save.saving"), null);
            case SaveState.Saved(var at) -> say(words.say("common.save.saved", words.time(at)), Feather.CHECK);
            case SaveState.Failed(_) -> {
                say(words.say("common.save.failed"), Feather.ALERT_CIRCLE);
                getStyleClass().add("failed");
            }
        }
    }

    private void say(String text, @Nullable Feather icon) {
        setText(text);
        setGraphic(icon == null ? null : Icons.small(icon));
    }
}
