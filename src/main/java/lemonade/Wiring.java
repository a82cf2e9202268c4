package lemonade;

import java.util.function.Consumer;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import lemonade.journal.Journal;
import lemonade.ui.backups.BackupsScreen;
import lemonade.ui.capture.CaptureModel;
import lemonade.ui.capture.CaptureSheet;
import lemonade.ui.common.Actions;
import lemonade.ui.common.AutoSaves;
import lemonade.ui.common.Background;
import lemonade.ui.common.Command;
import lemonade.ui.common.Dialogs;
import lemonade.ui.common.FieldReader;
import lemonade.ui.common.Journals;
import lemonade.ui.common.KeyWords;
import lemonade.ui.common.Layers;
import lemonade.ui.common.ListAndDetail;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.Screen;
import lemonade.ui.common.SystemOpener;
import lemonade.ui.common.Toasts;
import lemonade.ui.common.TroubleWords;
import lemonade.ui.customers.CustomersScreen;
import lemonade.ui.dashboard.StandScreen;
import lemonade.ui.incident.IncidentScreen;
import lemonade.ui.incidents.IncidentsScreen;
import lemonade.ui.promises.PromisesScreen;
import lemonade.ui.settings.AboutScreen;
import lemonade.ui.settings.SettingsScreen;
import lemonade.ui.shell.ExampleBanner;
import lemonade.ui.shell.JournalFinder;
import lemonade.ui.shell.NavItem.Section;
import lemonade.ui.shell.PaletteModel;
import lemonade.ui.shell.Screens;
import lemonade.ui.shell.SheetLayers;
import lemonade.ui.shell.Shell;
import lemonade.ui.shell.ShellCommands;
import lemonade.ui.today.PutOff;
import lemonade.ui.today.TodayModel;
import lemonade.ui.today.TodayScreen;
import lemonade.ui.trash.TrashScreen;
import lemonade.words.Words;

/** The one place where services and screens are put together, for one open journal. */
final class Wiring {

    private final Program program;
    private final Words words;
    private final KeyWords keys;
    private final Background background;
    private final Journal journal;
    private final Journals journals;
    private final AutoSaves autoSaves;
    private final Toasts toasts;
    private final Dialogs dialogs;
    private final CaptureModel capture;
    private final FieldReader fields;
    private @Nullable CaptureSheet captureSheet;
    private Runnable commit = () -> {};
    private final Navigator navigator = new Navigator(StartMeasure.isOn() ? new Place.Incidents() : new Place.Today());
    private final Actions actions = new Actions();
    private final SheetLayers layers = new SheetLayers();

    /** @param background on whose thread {@code journal} was opened */
    Wiring(Program program, Background background, Journal journal, Journals journals) {
        this.program = program;
        this.words = program.words();
        this.keys = new KeyWords(words, System.getProperty("os.name").startsWith("Mac"));
        this.background = background;
        this.journal = journal;
        this.journals = journals;
        this.autoSaves = new AutoSaves(background, program.delays(), program.clock());
        this.toasts = new Toasts(program.delays());
        this.dialogs = new Dialogs(layers, words);
        this.capture = new CaptureModel(journal, background, words, navigator, toasts, program.clock());
        this.fields = new FieldReader(words, program.clock(), capture::currency);
    }

    /** The window's content over this journal. To be called once. */
    Parent window() {
        Shell shell = shell();
        commit = shell::commit;
        background.run(
                () -> journal.settings().get().example(),
                isExample -> {
                    if (isExample) {
                        shell.addBanner(new ExampleBanner(words, journals));
                    }
                },
                this::tell);
        journal.onChange(change -> background.onScreen(() -> shell.changed(change)));
        return shell.view();
    }

    Navigator navigator() {
        return navigator;
    }

    TrainingRun trainingRun() {
        return new TrainingRun(journal, background, navigator);
    }

    /** Saves everything typed in this window; {@code then} learns whether all of it was. */
    void settled(Consumer<Boolean> then) {
        commit.run();
        capture.settled(captured -> autoSaves.settled(
                () -> then.accept(captured && autoSaves.failingProperty().get() == null)));
    }

    Toasts toasts() {
        return toasts;
    }

    Actions actions() {
        return actions;
    }

    Layers layers() {
        return layers;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /** Every screen by its place; the order is the sidebar's. */
    private Screens screens() {
        return new Screens()
                .add(Section.NOW, new Place.Today(), "shell.place.today", Feather.SUN, this::today)
                .add(Section.JOURNAL, new Place.Incidents(), "shell.place.incidents", Feather.FILE_TEXT,
                        this::incidents)
                .also(Place.Incident.class, Place.Incidents.class)
                .add(Section.JOURNAL, new Place.Customers(), "shell.place.customers", Feather.USERS,
                        () -> new CustomersScreen(
                                words, journal, background, autoSaves, navigator, toasts, layers, program.clock()))
                .add(Section.JOURNAL, new Place.Promises(), "shell.place.promises", Feather.CALENDAR,
                        () -> new PromisesScreen(
                                words, journal, background, navigator, toasts, layers, fields, program.clock()))
                .add(Section.GROW, new Place.Stand(), "shell.place.stand", Feather.BAR_CHART_2,
                        () -> new StandScreen(words, journal, background, navigator, program.clock(), this::log))
                .add(Section.FOOT, new Place.Trash(), "shell.place.trash", Feather.TRASH_2,
                        () -> new TrashScreen(words, journal, background, toasts, dialogs, program.clock()))
                .add(Section.FOOT, new Place.Backups(), "shell.place.backups", Feather.ARCHIVE,
                        () -> new BackupsScreen(
                                words, journal, background, journals, program.preferences(), toasts, dialogs, layers,
                                program.surroundings()))
                .add(Section.FOOT, new Place.Settings(), "shell.place.settings", Feather.SETTINGS,
                        () -> new SettingsScreen(
                                words, journal, background, autoSaves, fields, program.theme(), program.preferences(),
                                journals, navigator, dialogs))
                .add(Section.FOOT, new Place.About(), "shell.place.about", Feather.INFO,
                        () -> new AboutScreen(words, layers, program.paths(journal)));
    }

    private TodayScreen today() {
        TodayModel model = new TodayModel(
                journal, background, words, navigator, toasts, new PutOff(program.putOff()), program.clock());
        return new TodayScreen(words, model, this::log, journals::openExample);
    }

    private void log() {
        if (captureSheet == null) {
            captureSheet = new CaptureSheet(words, capture, fields, keys, layers);
        }
        layers.openAtTop(captureSheet, captureSheet.begin(), () -> {});
    }

    private Screen incidents() {
        SystemOpener opener = new SystemOpener(System.getProperty("os.name"));
        return new ListAndDetail(
                new IncidentsScreen(journal, words, background, navigator, toasts, program.clock(),
                        () -> actions.find(ShellCommands.LOG).ifPresent(Command::run)),
                new IncidentScreen(journal, words, background, navigator, toasts, autoSaves, program.clock(),
                        opener::open),
                place -> place instanceof Place.Incident);
    }

    private Shell shell() {
        Screens screens = screens();
        actions.add(ShellCommands.LOG, "shell.action.log", "Shortcut+N", Feather.PLUS, this::log);
        actions.add(ShellCommands.UNDO, "shell.action.undo", "Shortcut+Z", Feather.CORNER_UP_LEFT, this::undo);
        actions.add(ShellCommands.REDO, "shell.action.redo", "Shortcut+Shift+Z", Feather.CORNER_UP_RIGHT, this::redo);
        new ShellCommands(actions).places(screens, navigator).look(program.theme());
        PaletteModel palette = new PaletteModel(
                words, keys, actions, screens.items(), navigator, background, new JournalFinder(journal, words));
        return new Shell(words, keys, navigator, screens, actions, autoSaves, toasts, layers, palette);
    }

    /** What a message on the screen offers to undo comes first. */
    private void undo() {
        if (!toasts.undoLatest()) {
            background.run(() -> journal.undo().undo(), _ -> {}, this::tell);
        }
    }

    private void redo() {
        background.run(() -> journal.undo().redo(), _ -> {}, this::tell);
    }

    private void tell(Throwable problem) {
        toasts.say(new TroubleWords(words).say(problem));
    }
}
