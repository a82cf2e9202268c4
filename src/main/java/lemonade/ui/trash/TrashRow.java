package lemonade.ui.trash;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Aggregate;
import lemonade.domain.Trashed;
import lemonade.ui.common.Icons;
import lemonade.words.Words;

/** One thing in the Trash: what it is, since when, how long still. */
final class TrashRow extends HBox {

    TrashRow(Words words, TrashModel model, Trashed trashed, Runnable onRemove) {
        super(12);
        String title = trashed.title().isBlank() ? words.say("trash.nameless") : trashed.title();
        Label name = new Label(title);
        name.getStyleClass().add("medium");
        Label when = new Label(
                words.say(
                        "trash.when",
                        words.say("trash.kind." + trashed.body().kind().name()),
                        words.dayNear(model.thrownAway(trashed), model.today()),
                        model.daysLeft(trashed)));
        when.getStyleClass().addAll("fine", "muted");
        VBox middle = new VBox(2, name, when);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        Button back = new Button(words.say("trash.put-back"), Icons.small(Feather.CORNER_UP_LEFT));
        back.getStyleClass().add("small");
        back.setMinWidth(USE_PREF_SIZE);
        back.setAccessibleText(words.say("trash.deed", words.say("trash.put-back"), title));
        back.setOnAction(_ -> model.putBack(trashed));
        Button remove = Icons.button(
                Feather.X, words.say("trash.deed", words.say("trash.remove"), title), onRemove);
        getStyleClass().add("trash-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Icons.small(icon(trashed.body().kind())), middle, back, remove);
    }

    private static Feather icon(Aggregate.Kind kind) {
        return switch (kind) {
            case CUSTOMER -> Feather.USER;
            case INCIDENT -> Feather.FILE_TEXT;
            case LESSON -> Feather.BOOK_OPEN;
            case SAVE -> Feather.SHIELD;
            case CHECKLIST -> Feather.CHECK_SQUARE;
            case REVIEW, SETTINGS -> Feather.FILE;
        };
    }
}
