package lemonade;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.kordamp.ikonli.feather.Feather;

import lemonade.places.Places;
import lemonade.ui.common.Actions;
import lemonade.ui.common.AutoSaves;
import lemonade.ui.common.Background;
import lemonade.ui.common.Delays;
import lemonade.ui.common.Dialogs;
import lemonade.ui.common.EmptyState;
import lemonade.ui.common.Icons;
import lemonade.ui.common.JournalThread;
import lemonade.ui.common.KeyWords;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Page;
import lemonade.ui.common.Place;
import lemonade.ui.common.Preferences;
import lemonade.ui.common.Screen;
import lemonade.ui.common.ScreenDelays;
import lemonade.ui.common.Theme;
import lemonade.ui.common.Toasts;
import lemonade.ui.shell.NavItem.Section;
import lemonade.ui.shell.PaletteModel;
import lemonade.ui.shell.Screens;
import lemonade.ui.shell.SheetLayers;
import lemonade.ui.shell.Shell;
import lemonade.ui.shell.ShellCommands;
import lemonade.ui.shell.WindowPlace;
import lemonade.words.Words;

/** The one place where services and screens are put together. */
final class Wiring implements AutoCloseable {

    private final Clock clock;
    private final Preferences state;
    private final Words words;
    private final KeyWords keys;
    private final Theme theme;
    private final Delays delays = new ScreenDelays();
    private final Background background = new JournalThread(() -> {});
    private final AutoSaves autoSaves;
    private final Navigator navigator = new Navigator(new Place.Today());
    private final Toasts toasts = new Toasts(delays);
    private final Actions actions = new Actions();
    private final SheetLayers layers = new SheetLayers();
    private final Dialogs dialogs;

    Wiring(Places places, Clock clock) {
        this.clock = clock;
        Preferences preferences = new Preferences(places.config().resolve("preferences.properties"));
        state = new Preferences(places.state().resolve("window.properties"));
        words = new Words(preferences.get("language").map(Locale::forLanguageTag).orElse(Locale.getDefault()));
        keys = new KeyWords(words, System.getProperty("os.name").startsWith("Mac"));
        theme = new Theme(preferences);
        autoSaves = new AutoSaves(background, delays, clock);
        dialogs = new Dialogs(layers, words);
    }

    /** Every screen by its place; the order is the sidebar's. */
    private Screens screens() {
        return new Screens()
                .add(Section.NOW, new Place.Today(), "shell.place.today", Feather.SUN, () -> soon("shell.place.today"))
                .add(Section.JOURNAL, new Place.Incidents(), "shell.place.incidents", Feather.FILE_TEXT,
                        () -> soon("shell.place.incidents"))
                .add(Section.JOURNAL, new Place.Customers(), "shell.place.customers", Feather.USERS,
                        () -> soon("shell.place.customers"))
                .add(Section.JOURNAL, new Place.Promises(), "shell.place.promises", Feather.CALENDAR,
                        () -> soon("shell.place.promises"))
                .add(Section.GROW, new Place.Stand(), "shell.place.stand", Feather.BAR_CHART_2,
                        () -> soon("shell.place.stand"))
                .add(Section.FOOT, new Place.Trash(), "shell.place.trash", Feather.TRASH_2,
                        () -> soon("shell.place.trash"))
                .add(Section.FOOT, new Place.Backups(), "shell.place.backups", Feather.ARCHIVE,
                        () -> soon("shell.place.backups"))
                .add(Section.FOOT, new Place.Settings(), "shell.place.settings", Feather.SETTINGS,
                        () -> soon("shell.place.settings"))
                .add(Section.FOOT, new Place.About(), "shell.place.about", Feather.INFO,
                        () -> soon("shell.place.about"));
    }

    private Shell shell() {
        Screens screens = screens();
        actions.add(ShellCommands.LOG, "shell.action.log", "Shortcut+N", Feather.PLUS, () -> {});
        actions.add(ShellCommands.UNDO, "shell.action.undo", "Shortcut+Z", Feather.CORNER_UP_LEFT, toasts::undoLatest);
        new ShellCommands(actions).places(screens, navigator).look(theme);
        PaletteModel palette =
                new PaletteModel(words, keys, actions, screens.items(), navigator, background, _ -> List.of());
        return new Shell(words, keys, navigator, screens, actions, autoSaves, toasts, layers, palette);
    }

    /** Stands in for a screen that another part of the work is still bringing. */
    private Screen soon(String label) {
        Node page = new Page(words.say(label), new EmptyState(Icons.large(Feather.COFFEE), words.say(label), ""));
        return new Screen() {
            @Override
            public Node view() {
                return page;
            }

            @Override
            public void onShown(Place place) {}
        };
    }

    /** Dresses the toolkit and builds the window's content. To be called once. */
    Parent window() {
        theme.install();
        return shell().view();
    }

    void show(Stage stage) {
        WindowPlace windowPlace = new WindowPlace(state);
        stage.setTitle("Lemonade Journal");
        stage.setScene(new Scene(window()));
        windowPlace.restore(stage);
        stage.setOnCloseRequest(_ -> windowPlace.remember(stage));
        stage.show();
    }

    Navigator navigator() {
        return navigator;
    }

    Theme theme() {
        return theme;
    }

    TrainingRun trainingRun() {
        return new TrainingRun(navigator, List.of(
                new Place.Incidents(), new Place.Customers(), new Place.Promises(), new Place.Stand(), new Place.Today()));
    }

    @Override
    public void close() {
        autoSaves.settled(() -> {});
        background.close();
    }
}
