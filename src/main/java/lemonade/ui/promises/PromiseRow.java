package lemonade.ui.promises;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Action;
import lemonade.domain.Amends;
import lemonade.domain.FollowUp;
import lemonade.domain.Moment;
import lemonade.domain.Move;
import lemonade.insight.Promise;
import lemonade.insight.PromiseState;
import lemonade.ui.common.Icons;
import lemonade.words.Words;

/** One promise: what, to whom, by when, what was moved, and what can be done about it. */
final class PromiseRow extends HBox {

    private final Words words;
    private final PromisesModel model;
    private final Promise promise;
    private final List<Button> deeds = new ArrayList<>();

    /** Asks for another date. */
    interface Mover {
        void ask(Promise promise);
    }

    PromiseRow(Words words, PromisesModel model, Promise promise, Mover mover) {
        super(12);
        this.words = words;
        this.model = model;
        this.promise = promise;
        getStyleClass().add("promise-row");
        setAlignment(Pos.CENTER_LEFT);
        VBox middle = middle();
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(kind(), middle, due());
        addDeeds(mover);
        getChildren().addAll(deeds);
    }

    /** Puts the caret on the first thing that can be done. */
    void focusFirst() {
        deeds.getFirst().requestFocus();
    }

    private Node kind() {
        return Icons.small(switch (promise.owed()) {
            case Amends _ -> Feather.GIFT;
            case FollowUp _ -> Feather.PHONE;
            case Action _ -> Feather.TOOL;
        });
    }

    private VBox middle() {
        Label what = new Label(what());
        what.getStyleClass().add("medium");
        what.setWrapText(true);
        Hyperlink incident = new Hyperlink(promise.incidentTitle());
        incident.setOnAction(_ -> model.open(promise));
        incident.setMinWidth(0);
        incident.getStyleClass().add("fine");
        HBox where = new HBox(6, incident);
        where.setAlignment(Pos.CENTER_LEFT);
        if (!promise.customerName().isEmpty()) {
            Label customer = fine(words.say("promises.to", promise.customerName()));
            customer.setMinWidth(USE_PREF_SIZE);
            where.getChildren().addFirst(customer);
        }
        VBox middle = new VBox(2, what, where);
        promise.owed().moves().reversed().stream().limit(1).forEach(move -> middle.getChildren().add(moved(move)));
        return middle;
    }

    private String what() {
        return promise.owed().what().isBlank()
                ? promise.owed() instanceof Amends amends ? words.name(amends.kind()) : words.say("promises.nameless")
                : promise.owed().what();
    }

    private Label moved(Move move) {
        String from = move.from() == null ? words.say("promises.no-date")
                : words.momentNear(move.from(), model.today());
        int times = promise.owed().moves().size();
        String text = move.reason().isBlank() ? words.say("promises.moved", times, from)
                : words.say("promises.moved.because", times, from, move.reason());
        Label label = fine(text);
        label.setWrapText(true);
        return label;
    }

    private Node due() {
        PromiseState state = promise.state(model.now());
        Moment due = promise.owed().due();
        Label label = new Label(switch (state) {
            case KEPT, LATE -> settledOn(promise.owed().doneAt());
            case DROPPED -> settledOn(promise.owed().droppedAt());
            case OPEN, DUE_TODAY, OVERDUE -> due == null ? "" : words.momentNear(due, model.today());
        });
        label.getStyleClass().addAll("promise-due", "number");
        if (state == PromiseState.OVERDUE) {
            label.getStyleClass().add("overdue");
            label.setText(words.say("promises.since", label.getText()));
        }
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private String settledOn(@Nullable Moment moment) {
        return moment == null ? "" : words.momentNear(moment, model.today());
    }

    private void addDeeds(Mover mover) {
        if (!promise.owed().isOpen()) {
            deeds.add(Icons.button(Feather.CORNER_UP_LEFT, named("promises.reopen"), () -> model.reopen(promise)));
            return;
        }
        Button done = new Button(words.say("promises.done"), Icons.small(Feather.CHECK));
        done.getStyleClass().add("small");
        done.setMinWidth(USE_PREF_SIZE);
        done.setAccessibleText(named("promises.done"));
        done.setOnAction(_ -> model.done(promise));
        deeds.add(done);
        deeds.add(Icons.button(Feather.CALENDAR, named("promises.move"), () -> mover.ask(promise)));
        deeds.add(Icons.button(Feather.X, named("promises.drop"), () -> model.drop(promise)));
    }

    /** The deed, with what it is done to for someone who hears only the button. */
    private String named(String deed) {
        return words.say("promises.deed", words.say(deed), what());
    }

    private static Label fine(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("fine", "muted");
        return label;
    }
}
