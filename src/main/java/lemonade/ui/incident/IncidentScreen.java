package lemonade.ui.incident;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Currency;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Aggregate;
import lemonade.domain.NextStep;
import lemonade.journal.Change;
import lemonade.journal.Journal;
import lemonade.ui.common.AutoSaves;
import lemonade.ui.common.Background;
import lemonade.ui.common.EmptyState;
import lemonade.ui.common.FieldReader;
import lemonade.ui.common.Icons;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.Screen;
import lemonade.ui.common.Toasts;
import lemonade.ui.common.TroubleWords;
import lemonade.ui.incident.Forms.Addition;
import lemonade.words.Words;

/** One incident in the window. */
public final class IncidentScreen implements Screen {

    private final IncidentModel model;
    private final Ground ground;
    private final Navigator navigator;
    private final HeaderPane header;
    private final TimelinePane timeline;
    private final ComposerPane composer;
    private final IncidentView view;

    /** @param opener shows a file with the program that the system has for it */
    public IncidentScreen(
            Journal journal,
            Words words,
            Background background,
            Navigator navigator,
            Toasts toasts,
            AutoSaves autoSaves,
            Clock clock,
            Consumer<Path> opener) {
        this.navigator = navigator;
        model = new IncidentModel(journal, background, autoSaves, clock);
        FieldReader reader = new FieldReader(words, clock, this::currency);
        ground = new Ground(model, words, reader, new Answers(model, words, reader), toasts, clock);
        Suggesting suggesting = new Suggesting(journal, background);
        Forms forms = new Forms(ground);
        header = new HeaderPane(ground, suggesting, this::take, this::trash);
        timeline = new TimelinePane(ground, forms);
        composer = new ComposerPane(ground, forms);
        FilesPane files = new FilesPane(ground, new FilesModel(model, journal, background), opener);
        Fold filesFold = new Fold(words.say("incident.group.files"), true, files);
        AsidePane aside = new AsidePane(ground, suggesting, id -> navigator.go(new Place.Incident(id)), filesFold);
        view = new IncidentView(ground, header, timeline, aside, composer, files, gone());
        model.problemProperty().subscribe(problem -> {
            if (problem != null) {
                toasts.say(new TroubleWords(words).say(problem));
            }
        });
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void onShown(Place place) {
        if (place instanceof Place.Incident(UUID id)) {
            commit();
            view.showTimeline();
            model.open(id, () -> {
                if (!header.focusStep()) {
                    composer.focusButtons();
                }
            });
        }
    }

    @Override
    public void onHidden() {
        commit();
        model.leave();
    }

    @Override
    public void changed(Change change) {
        if (change.concerns(Aggregate.Kind.INCIDENT)
                || change.concerns(Aggregate.Kind.CUSTOMER)
                || change.concerns(Aggregate.Kind.LESSON)
                || change.concerns(Aggregate.Kind.SETTINGS)) {
            model.reload();
        }
    }

    @Override
    public boolean closeLayer() {
        return composer.shut();
    }

    @Override
    public void commit() {
        timeline.commit();
        composer.commit();
    }

    /** Does the next step: opens what it needs. */
    private void take(NextStep.Kind step) {
        view.showTimeline();
        switch (step) {
            case NAME_CUSTOMER -> header.focusCustomer();
            case TELL_THEM -> composer.open(Addition.TOLD_THEM);
            case HEAR_THEM_OUT -> composer.open(Addition.THEIR_WORDS);
            case APOLOGISE -> composer.open(Addition.APOLOGY);
            case KEEP_PROMISE, TAKE_ACTION -> timeline.openFirstPromise();
            case WRITE_LESSON -> composer.open(Addition.LESSON);
            case ASK_OUTCOME -> composer.open(Addition.OUTCOME);
            case NOTHING -> {
            }
        }
    }

    private void trash() {
        var open = model.incident();
        if (open != null) {
            commit();
            model.trash(() -> {
                ground.toasts().undoable(ground.say("incident.trashed", open.title()), () -> {
                    model.restore(open.id());
                    navigator.go(new Place.Incident(open.id()));
                });
                navigator.go(new Place.Incidents());
            });
        }
    }

    private Node gone() {
        Button list = new Button(ground.say("incident.gone.list"));
        list.setOnAction(_ -> navigator.go(new Place.Incidents()));
        return new EmptyState(
                Icons.large(Feather.TRASH_2), ground.say("incident.gone"), ground.say("incident.gone.text"), list);
    }

    private Currency currency() {
        Beside beside = model.besideProperty().get();
        return beside == null ? Currency.getInstance("EUR") : beside.settings().currency();
    }
}
