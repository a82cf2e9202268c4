package lemonade.ui.dashboard;

import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;

import lemonade.journal.Change;
import lemonade.journal.Journal;
import lemonade.ui.common.Background;
import lemonade.ui.common.Freshness;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Page;
import lemonade.ui.common.Place;
import lemonade.ui.common.Screen;
import lemonade.words.Words;

/** The Lemonade stand. */
public final class StandScreen implements Screen {

    private final Freshness freshness;
    private final ScrollPane view;

    /** @param log opens the sheet for a new mishap */
    public StandScreen(
            Words words, Journal journal, Background background, Navigator navigator, Clock clock, Runnable log) {
        StandModel model = new StandModel(journal, background, navigator, clock);
        freshness = new Freshness(model::load);
        Button begin = new Button(words.say("stand.empty.log"));
        begin.setOnAction(_ -> log.run());
        Page page = new Page(words.say("shell.place.stand"), new StandView(words, model, begin));
        page.setSubtitle(words.say("stand.subtitle"));
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
