package lemonade.ui.promises;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Moment;
import lemonade.insight.Promise;
import lemonade.ui.common.FieldReader;
import lemonade.ui.common.FormField;
import lemonade.ui.common.Layers;
import lemonade.ui.common.ReadField;
import lemonade.words.Words;

/** Asks to which date a promise moves, and why. */
final class MoveSheet extends VBox {

    private final Words words;
    private final ReadField<Moment> date;
    private final TextField reason = new TextField();

    MoveSheet(Words words, FieldReader fields, PromisesModel model, Promise promise, Layers layers) {
        this.words = words;
        date = new ReadField<>(fields::ahead, fields::write);
        date.show(promise.owed().due());
        Label title = new Label(words.say("promises.move.title", promise.owed().what()));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        FormField when = new FormField(words.say("promises.move.date"), date)
                .hinting(words.say("promises.move.date.hint"));
        date.oddProperty().subscribe(odd -> when.problemProperty().set(odd ? words.say("promises.move.odd") : ""));
        LocalDate today = model.today();
        FlowPane shortcuts = new FlowPane(
                8,
                8,
                shortcut(words.say("promises.move.tomorrow"), Moment.on(today.plusDays(1))),
                shortcut(words.say("promises.move.week"), Moment.on(today.plusWeeks(1))),
                shortcut(words.say("promises.move.no-date"), null));
        Label tell = new Label(words.say("promises.move.tell"));
        tell.getStyleClass().addAll("muted", "prose");
        tell.setWrapText(true);
        Button move = new Button(words.say("promises.move.deed"));
        move.setDefaultButton(true);
        move.disableProperty().bind(date.oddProperty());
        move.setOnAction(_ -> {
            layers.close();
            model.move(promise, date.value(), reason.getText());
        });
        Button cancel = new Button(words.say("common.cancel"));
        cancel.setOnAction(_ -> layers.close());
        HBox buttons = new HBox(8, cancel, move);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("dialog-sheet");
        getChildren()
                .addAll(title, when, shortcuts, new FormField(words.say("promises.move.reason"), reason), tell,
                        buttons);
    }

    Node field() {
        return date;
    }

    private Button shortcut(String name, @Nullable Moment to) {
        Button button = new Button(name);
        button.getStyleClass().add("small");
        button.setAccessibleText(words.say("promises.deed", words.say("promises.move.date"), name));
        button.setOnAction(_ -> date.show(to));
        return button;
    }
}
