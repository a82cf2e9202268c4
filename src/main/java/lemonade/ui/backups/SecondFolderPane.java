package lemonade.ui.backups;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Card;
import lemonade.ui.common.FileDialogs;
import lemonade.ui.common.Icons;
import lemonade.words.Words;

/** A second folder for every backup, such as a stick. */
final class SecondFolderPane extends Card {

    private final Words words;
    private final Label text = new Label();
    private final Button choose;
    private final Button forget;

    /** @param onRestore asks whether to put a backup from elsewhere in the journal's place */
    SecondFolderPane(Words words, BackupsModel model, FileDialogs files, Consumer<Path> onRestore) {
        this.words = words;
        text.setWrapText(true);
        text.getStyleClass().add("prose");
        choose = new Button(words.say("backups.second.choose"), Icons.small(Feather.HARD_DRIVE));
        choose.setOnAction(
                _ -> files.folder(this, words.say("backups.second.choose")).ifPresent(model::chooseSecond));
        forget = new Button(words.say("backups.second.forget"));
        forget.setOnAction(_ -> model.forgetSecond());
        forget.managedProperty().bind(forget.visibleProperty());
        Button restore = new Button(words.say("backups.from-file"), Icons.small(Feather.CORNER_UP_LEFT));
        restore.setOnAction(_ -> files.journal(this, words.say("backups.from-file")).ifPresent(onRestore));
        getChildren().addAll(text, new FlowPane(8, 8, choose, forget, restore));
        titled(words.say("backups.second"));
    }

    /** @param second null when none is named */
    void show(@Nullable Path second, boolean isThere) {
        text.setText(
                second == null ? words.say("backups.second.none")
                        : words.say(isThere ? "backups.second.there" : "backups.second.away", second));
        forget.setVisible(second != null);
    }
}
