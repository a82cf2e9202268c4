package lemonade.ui.backups;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import lemonade.domain.view.IncidentRow;
import lemonade.ui.common.Layers;
import lemonade.words.Words;

/** What one sees in a backup: the counts and the newest mishaps. */
final class InsideSheet extends VBox {

    private final Button close;

    InsideSheet(
            Words words,
            BackupWords sentences,
            BackupsModel model,
            BackupsModel.Inside inside,
            Layers layers,
            Runnable onRestore) {
        Label title = new Label(words.say("backups.inside", sentences.madeAt(inside.backup().madeAt())));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        Label contents = new Label(sentences.contents(inside.contents(), inside.backup().size()));
        contents.setWrapText(true);
        Label sound = new Label(words.say("backups.inside.sound"));
        sound.getStyleClass().addAll("learned", "fine");
        sound.setWrapText(true);
        getChildren().addAll(title, contents, sound);
        if (!inside.newest().isEmpty()) {
            Label heading = new Label(words.say("backups.inside.newest"));
            heading.getStyleClass().add("overline");
            VBox newest = new VBox(6, heading);
            inside.newest().forEach(row -> newest.getChildren().add(row(words, model, row)));
            getChildren().add(newest);
        }
        Button restore = new Button(words.say("backups.restore"));
        restore.setOnAction(_ -> {
            layers.close();
            onRestore.run();
        });
        close = new Button(words.say("common.understood"));
        close.setOnAction(_ -> layers.close());
        HBox buttons = new HBox(8, restore, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(buttons);
        getStyleClass().addAll("sheet", "inside-sheet");
    }

    Button closeButton() {
        return close;
    }

    private static HBox row(Words words, BackupsModel model, IncidentRow row) {
        Label day = new Label(words.dayNear(row.sortedBy().date(), model.today()));
        day.getStyleClass().addAll("fine", "muted", "inside-day");
        Label title = new Label(row.title());
        title.setMinWidth(0);
        HBox line = new HBox(12, day, title);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }
}
