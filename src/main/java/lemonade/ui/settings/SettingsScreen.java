package lemonade.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;

import lemonade.journal.Change;
import lemonade.journal.Journal;
import lemonade.ui.common.AutoSaves;
import lemonade.ui.common.Background;
import lemonade.ui.common.Dialogs;
import lemonade.ui.common.FieldReader;
import lemonade.ui.common.FileDialogs;
import lemonade.ui.common.Freshness;
import lemonade.ui.common.Journals;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Page;
import lemonade.ui.common.Place;
import lemonade.ui.common.Preferences;
import lemonade.ui.common.Screen;
import lemonade.ui.common.Theme;
import lemonade.words.Words;

/** Settings. */
public final class SettingsScreen implements Screen {

    private final BusinessModel business;
    private final Freshness freshness;
    private final ScrollPane view;

    public SettingsScreen(
            Words words,
            Journal journal,
            Background background,
            AutoSaves autoSaves,
            FieldReader fields,
            Theme theme,
            Preferences preferences,
            Journals journals,
            Navigator navigator,
            Dialogs dialogs) {
        business = new BusinessModel(journal.settings(), background, autoSaves);
        freshness = new Freshness(business::load);
        Button about = new Button(words.say("shell.place.about"));
        about.setOnAction(_ -> navigator.go(new Place.About()));
        Page page = new Page(
                words.say("shell.place.settings"),
                new BusinessPane(words, business, fields),
                new LookPane(words, theme, preferences, journals),
                new JournalPane(words, journal.file(), journals, new FileDialogs(words), dialogs));
        page.getStyleClass().add("settings");
        view = page.offering(about).scrolling();
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
        business.flush();
    }

    @Override
    public void changed(Change change) {
        freshness.changed();
    }
}
