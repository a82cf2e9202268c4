package lemonade.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import lemonade.words.Words;

/** Stays above everything while something typed could not be saved: says why, tries again, or copies the text. */
public final class TroubleBar extends HBox {

    private final Words words;
    private final TroubleWords troubleWords;
    private final Label sentence = new Label();
    private @Nullable AutoSave<?> failing;

    public TroubleBar(Words words, AutoSaves autoSaves) {
        this.words = words;
        this.troubleWords = new TroubleWords(words);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button retry = new Button(words.say("common.save.retry"));
        retry.setOnAction(_ -> retry());
        Button copy = new Button(words.say("common.save.copy"));
        copy.setOnAction(_ -> copy());
        for (Button button : new Button[] {retry, copy}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        var icon = Icons.large(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("zest");
        getStyleClass().add("trouble-bar");
        getChildren().addAll(icon, sentence, retry, copy);
        managedProperty().bind(visibleProperty());
        autoSaves.failingProperty().subscribe(this::show);
    }

    private void show(@Nullable AutoSave<?> nowFailing) {
        failing = nowFailing;
        setVisible(nowFailing != null);
        if (nowFailing != null && nowFailing.state() instanceof SaveState.Failed(Throwable cause)) {
            sentence.setText(words.say("common.save.trouble", troubleWords.say(cause)));
        }
    }

    private void retry() {
        if (failing != null) {
            failing.retry();
        }
    }

    private void copy() {
        if (failing != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(failing.text());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
