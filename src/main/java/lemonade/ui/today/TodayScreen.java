package lemonade.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import lemonade.domain.view.IncidentRow;
import lemonade.journal.Change;
import lemonade.ui.common.Drawings;
import lemonade.ui.common.EmptyState;
import lemonade.ui.common.Page;
import lemonade.ui.common.Place;
import lemonade.ui.common.Screen;
import lemonade.ui.common.SideBySide;
import lemonade.words.Words;

/** The first screen: at most three blocks, or peace. */
public final class TodayScreen implements Screen {

    private static final double WIDTH_FOR_TWO = 760;
    private static final double SHARE = 0.6;

    private final Words words;
    private final TodayModel model;
    private final Runnable log;
    private final Runnable openExample;
    private final VBox blocks = new VBox();
    private final Page page;
    private final Node view;
    private boolean isShown;

    /**
     * @param log opens the sheet for a new mishap
     * @param openExample opens the example journal, offered while there is nothing yet
     */
    public TodayScreen(Words words, TodayModel model, Runnable log, Runnable openExample) {
        this.words = words;
        this.model = model;
        this.log = log;
        this.openExample = openExample;
        VBox.setVgrow(blocks, Priority.ALWAYS);
        page = new Page(words.say("today.title"), blocks);
        view = page.scrolling();
        model.shownProperty().subscribe(this::show);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void onShown(Place place) {
        isShown = true;
        page.setSubtitle(words.dayLong(model.today()));
        model.load();
    }

    @Override
    public void onHidden() {
        isShown = false;
    }

    @Override
    public void changed(Change change) {
        if (isShown) {
            model.load();
        }
    }

    private void show(TodayModel.@Nullable Shown shown) {
        blocks.getChildren().clear();
        if (shown == null) {
            return;
        }
        if (shown.isCalm()) {
            blocks.getChildren().add(peace(shown));
            return;
        }
        VBox waiting = new VBox(16);
        if (!shown.owed().isEmpty()) {
            waiting.getChildren().add(new OwedCard(words, model, shown));
        }
        if (!shown.questions().isEmpty()) {
            waiting.getChildren().add(new QuestionsCard(words, model, shown.questions()));
        }
        VBox growing = new VBox(16);
        shown.lesson().ifPresent(lesson -> growing.getChildren().add(new LessonCard(words, model, lesson)));
        shown.aYearAgo().ifPresent(row -> growing.getChildren().add(aYearAgo(row)));
        if (waiting.getChildren().isEmpty() || growing.getChildren().isEmpty()) {
            waiting.getChildren().addAll(growing.getChildren());
            blocks.getChildren().add(waiting);
        } else {
            blocks.getChildren().add(new SideBySide(waiting, growing, SHARE, WIDTH_FOR_TWO));
        }
    }

    private Node peace(TodayModel.Shown shown) {
        Button logButton = new Button(words.say("today.empty.log"));
        logButton.setOnAction(_ -> log.run());
        EmptyState peace = new EmptyState(
                Drawings.glass(),
                words.say("today.empty.title"),
                words.say(shown.journalIsEmpty() ? "today.empty.first" : "today.empty.text"),
                logButton);
        VBox both = new VBox(16, peace);
        if (shown.journalIsEmpty()) {
            Hyperlink example = new Hyperlink(words.say("today.empty.example"));
            example.setOnAction(_ -> openExample.run());
            peace.getChildren().add(example);
        }
        shown.aYearAgo().ifPresent(row -> both.getChildren().add(aYearAgo(row)));
        return both;
    }

    private Node aYearAgo(IncidentRow row) {
        Label label = new Label(words.say("today.yearago"));
        label.getStyleClass().addAll("muted", "fine");
        Hyperlink title = new Hyperlink(row.title());
        title.setOnAction(_ -> model.open(row.id()));
        return new VBox(4, label, title);
    }
}
