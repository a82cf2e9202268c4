package lemonade.ui.today;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Moment;
import lemonade.insight.Promise;
import lemonade.ui.common.Card;
import lemonade.ui.common.Icons;
import lemonade.words.Words;

/** What is owed by today, each with a ring to tick it off. */
final class OwedCard extends VBox {

    private final Words words;
    private final TodayModel model;

    OwedCard(Words words, TodayModel model, TodayModel.Shown shown) {
        this.words = words;
        this.model = model;
        VBox rows = new VBox();
        rows.getStyleClass().add("owed-rows");
        shown.owed().forEach(promise -> rows.getChildren().add(row(promise)));
        Card card = new Card(rows).titled(words.say("today.owed"));
        if (shown.moreOwed() > 0) {
            Hyperlink more = new Hyperlink(words.say("today.owed.more", shown.moreOwed()));
            more.setOnAction(_ -> model.openPromises());
            card.getChildren().add(more);
        }
        getChildren().add(card);
    }

    private HBox row(Promise promise) {
        Label what = new Label(promise.owed().what());
        what.getStyleClass().add("medium");
        Label about = new Label(
                promise.customerName().isEmpty()
                        ? promise.incidentTitle()
                        : promise.customerName() + " · " + promise.incidentTitle());
        about.getStyleClass().addAll("muted", "fine");
        VBox texts = new VBox(2, what, about);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(check(promise), texts, due(promise));
        row.getStyleClass().add("owed-row");
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                model.open(promise.incident());
            }
        });
        return row;
    }

    private Button check(Promise promise) {
        Button check = new Button(null, Icons.small(Feather.CHECK));
        check.getStyleClass().setAll("done-check");
        check.setAccessibleText(words.say("today.owed.done", promise.owed().what()));
        check.setOnAction(_ -> model.done(promise));
        return check;
    }

    private Label due(Promise promise) {
        LocalDate today = model.today();
        Moment due = promise.owed().due();
        Label label = new Label();
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("fine");
        if (due == null) {
            return label;
        }
        if (model.isOverdue(promise)) {
            label.setText(due.date().equals(today) ? words.momentNear(due, today) : words.age(due.date(), today));
            var icon = Icons.small(Feather.CLOCK);
            icon.getStyleClass().add("zest");
            label.setGraphic(icon);
            label.getStyleClass().add("overdue");
        } else {
            label.setText(words.momentNear(due, today));
            label.getStyleClass().add("muted");
        }
        return label;
    }
}
