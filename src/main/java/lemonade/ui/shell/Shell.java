package lemonade.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import lemonade.journal.Change;
import lemonade.ui.common.Actions;
import lemonade.ui.common.AutoSaves;
import lemonade.ui.common.Command;
import lemonade.ui.common.KeyWords;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.Screen;
import lemonade.ui.common.Toasts;
import lemonade.ui.common.TroubleBar;
import lemonade.words.Words;

/** Brings the window's parts together: the screen of the present place, the keyboard, sheets and messages. */
public final class Shell {

    private final Words words;
    private final KeyWords keys;
    private final Navigator navigator;
    private final Screens screens;
    private final Actions actions;
    private final AutoSaves autoSaves;
    private final SheetLayers layers;
    private final PaletteModel palette;
    private final ShellView view;
    private @Nullable Palette paletteSheet;
    private @Nullable Screen shown;

    /** Adds its own commands to {@code actions}, which has to hold those of {@link ShellCommands} and "log" already. */
    public Shell(
            Words words,
            KeyWords keys,
            Navigator navigator,
            Screens screens,
            Actions actions,
            AutoSaves autoSaves,
            Toasts toasts,
            SheetLayers layers,
            PaletteModel palette) {
        this.words = words;
        this.keys = keys;
        this.navigator = navigator;
        this.screens = screens;
        this.actions = actions;
        this.autoSaves = autoSaves;
        this.layers = layers;
        this.palette = palette;
        actions.add(ShellCommands.PALETTE, "shell.action.palette", "Shortcut+K", Feather.SEARCH, this::openPalette);
        actions.add("find", "shell.action.find", "Shortcut+F", Feather.FILTER, this::find);
        actions.add("keys", "shell.action.keys", "F1", Feather.HELP_CIRCLE, this::openKeys);
        view = new ShellView(
                new Sidebar(words, navigator, screens.items()),
                new TopBar(
                        words,
                        keys,
                        command(ShellCommands.BACK),
                        command(ShellCommands.FORWARD),
                        command(ShellCommands.PALETTE),
                        command(ShellCommands.LOG)),
                new ToastStack(words, toasts),
                layers);
        view.addAbove(new TroubleBar(words, autoSaves));
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedBeforeFields);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        navigator.placeProperty().subscribe(this::show);
    }

    /** The window's content. */
    public Parent view() {
        return view;
    }

    /** Adds a bar across the top of the window, such as the example journal's. */
    public void addBanner(Node bar) {
        view.addAbove(bar);
    }

    /** Hands what stands in open forms to what saves it. */
    public void commit() {
        if (shown != null) {
            shown.commit();
        }
    }

    /** Something in the journal changed: every screen that exists is told. */
    public void changed(Change change) {
        screens.forEachBuilt(screen -> screen.changed(change));
    }

    private void show(Place place) {
        autoSaves.settled(() -> {});
        Screen next = screens.at(place);
        if (shown != next) {
            if (shown != null) {
                shown.onHidden();
            }
            shown = next;
            view.show(next);
        }
        next.onShown(place);
    }

    /** Most commands win over the field that has the caret; undo and redo leave it the first word. */
    private void pressedBeforeFields(KeyEvent event) {
        actions.called(event)
                .filter(command -> !isUndo(command) || !inField(event))
                .ifPresent(command -> call(command, event));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (layers.close() || shown != null && shown.closeLayer()) {
                event.consume();
            }
        } else {
            actions.called(event).filter(Shell::isUndo).ifPresent(command -> call(command, event));
        }
    }

    private void typed(KeyEvent event) {
        if ("?".equals(event.getCharacter()) && !inField(event) && !layers.isOpen()) {
            openKeys();
            event.consume();
        }
    }

    /** While a sheet is open only the look can be changed. */
    private void call(Command command, KeyEvent event) {
        if (!layers.isOpen() || command.id().startsWith(ShellCommands.LOOK)) {
            if (command.run()) {
                event.consume();
            }
        }
    }

    private void openPalette() {
        if (paletteSheet == null) {
            paletteSheet = new Palette(words, palette, layers);
        }
        layers.openAtTop(paletteSheet, paletteSheet.begin(), () -> {});
    }

    private void openKeys() {
        KeySheet sheet = new KeySheet(words, keys, actions.all());
        layers.open(sheet, sheet, () -> {});
    }

    private void find() {
        if (shown == null || !shown.find()) {
            openPalette();
        }
    }

    private Command command(String id) {
        return actions.find(id).orElseThrow();
    }

    private static boolean isUndo(Command command) {
        return command.id().equals(ShellCommands.UNDO) || command.id().equals(ShellCommands.REDO);
    }

    private boolean inField(KeyEvent event) {
        Scene scene = view.getScene();
        return event.getTarget() instanceof TextInputControl
                || scene != null && scene.getFocusOwner() instanceof TextInputControl;
    }
}
