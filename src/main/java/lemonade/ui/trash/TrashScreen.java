package lemonade.ui.trash;

import java.time.Clock;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Trashed;
import lemonade.journal.Change;
import lemonade.journal.Journal;
import lemonade.journal.TrashBin;
import lemonade.ui.common.Background;
import lemonade.ui.common.Card;
import lemonade.ui.common.Dialogs;
import lemonade.ui.common.Drawings;
import lemonade.ui.common.EmptyState;
import lemonade.ui.common.Freshness;
import lemonade.ui.common.Page;
import lemonade.ui.common.Place;
import lemonade.ui.common.Screen;
import lemonade.ui.common.Toasts;
import lemonade.ui.common.TroubleWords;
import lemonade.words.Words;

/** The Trash. */
public final class TrashScreen implements Screen {

    private static final int SHOWN = 200;

    private final Words words;
    private final Dialogs dialogs;
    private final TrashModel model;
    private final Freshness freshness;
    private final VBox content = new VBox(16);
    private final Button empty;
    private final ScrollPane view;

    public TrashScreen(
            Words words, Journal journal, Background background, Toasts toasts, Dialogs dialogs, Clock clock) {
        this.words = words;
        this.dialogs = dialogs;
        model = new TrashModel(journal, background, toasts, words, clock);
        freshness = new Freshness(model::load);
        empty = new Button(words.say("trash.empty.deed"));
        empty.setOnAction(_ -> askToEmpty());
        Page page = new Page(words.say("shell.place.trash"), content).offering(empty);
        page.setSubtitle(words.say("trash.subtitle", TrashBin.KEPT.getDays()));
        view = page.scrolling();
        model.all().addListener((ListChangeListener<Trashed>) _ -> show());
        model.troubleProperty().subscribe(this::tell);
        show();
    }

    private void show() {
        empty.setVisible(!model.all().isEmpty());
        if (model.all().isEmpty()) {
            content.getChildren()
                    .setAll(
                            new EmptyState(
                                    Drawings.glass(),
                                    words.say("trash.nothing"),
                                    words.say("trash.nothing.text", TrashBin.KEPT.getDays())));
            return;
        }
        Card card = new Card().styled("flush");
        model.all()
                .stream()
                .limit(SHOWN)
                .forEach(
                        trashed -> card.getChildren()
                                .add(new TrashRow(words, model, trashed, () -> askToRemove(trashed))));
        content.getChildren().setAll(card);
        if (model.all().size() > SHOWN) {
            Label more = new Label(words.say("trash.more", model.all().size() - SHOWN));
            more.getStyleClass().add("muted");
            content.getChildren().add(more);
        }
    }

    private void askToRemove(Trashed trashed) {
        dialogs.ask(
                words.say("trash.remove.title", trashed.title()),
                words.say("trash.remove.text"),
                words.say("trash.remove"),
                () -> model.removeForGood(trashed));
    }

    private void askToEmpty() {
        dialogs.ask(
                words.say("trash.empty.title"),
                words.say("trash.empty.text", model.all().size()),
                words.say("trash.empty.deed"),
                model::empty);
    }

    private void tell(@Nullable Throwable problem) {
        if (problem != null) {
            Label sentence = new Label(new TroubleWords(words).say(problem));
            sentence.getStyleClass().add("overdue");
            sentence.setWrapText(true);
            content.getChildren().setAll(sentence);
        }
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void onShown(Place place) {
        freshness.shown();
    }

    @Override
    public void onHidden() {
        freshness.hidden();
    }

    @Override
    public void changed(Change change) {
        freshness.changed();
    }
}
