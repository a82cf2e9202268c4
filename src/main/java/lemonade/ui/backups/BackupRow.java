package lemonade.ui.backups;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Icons;
import lemonade.words.Words;

/** One backup: when, what is in it, look inside, restore. */
final class BackupRow extends HBox {

    BackupRow(Words words, BackupWords sentences, BackupsModel.Entry entry, Runnable onLook, Runnable onRestore) {
        super(12);
        String made = sentences.madeAt(entry.backup().madeAt());
        Label when = new Label(made);
        when.getStyleClass().add("medium");
        Label contents = new Label(sentences.contents(entry.contents(), entry.backup().size()));
        contents.getStyleClass().addAll("fine", "muted");
        VBox middle = new VBox(2, when, contents);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getStyleClass().add("backup-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        Icons.small(Feather.ARCHIVE),
                        middle,
                        button(words.say("backups.look"), made, onLook),
                        button(words.say("backups.restore"), made, onRestore));
    }

    private static Button button(String deed, String made, Runnable action) {
        Button button = new Button(deed);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(deed + ": " + made);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
