package lemonade.ui.promises;

import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import lemonade.journal.Change;
import lemonade.journal.Journal;
import lemonade.ui.common.Background;
import lemonade.ui.common.FieldReader;
import lemonade.ui.common.Freshness;
import lemonade.ui.common.Layers;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Page;
import lemonade.ui.common.Place;
import lemonade.ui.common.Screen;
import lemonade.ui.common.Toasts;
import lemonade.words.Words;

/** Promises. */
public final class PromisesScreen implements Screen {

    private final Freshness freshness;
    private final ScrollPane view;

    public PromisesScreen(
            Words words,
            Journal journal,
            Background background,
            Navigator navigator,
            Toasts toasts,
            Layers layers,
            FieldReader fields,
            Clock clock) {
        PromisesModel model =
                new PromisesModel(journal.promises(), background, navigator, toasts, words, clock);
        freshness = new Freshness(model::load);
        Page page = new Page(words.say("shell.place.promises"), new PromisesView(words, model, fields, layers));
        page.setSubtitle(words.say("promises.subtitle"));
        view = page.scrolling();
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
