package lemonade.ui.shell;

import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Actions;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.Theme;

/** The commands that every window has: places, back and forward, look. */
public final class ShellCommands {

    static final String BACK = "back";
    static final String FORWARD = "forward";
    static final String PALETTE = "palette";
    static final String LOOK = "look.";

    /** The command that opens the sheet for a new mishap. */
    public static final String LOG = "log";

    /** Takes back the latest change; fields with their own undo come first. */
    public static final String UNDO = "undo";

    /** Does again what was taken back; fields with their own redo come first. */
    public static final String REDO = "redo";

    private static final int NUMBERED_PLACES = 9;

    private final Actions actions;

    public ShellCommands(Actions actions) {
        this.actions = actions;
    }

    /** Adds one command for each place of the sidebar, the first nine with Ctrl and their number. */
    public ShellCommands places(Screens screens, Navigator navigator) {
        int number = 0;
        for (NavItem item : screens.items()) {
            number++;
            boolean isSettings = item.place() instanceof Place.Settings;
            String keys =
                    (number <= NUMBERED_PLACES ? "Shortcut+" + number : "") + (isSettings ? " Shortcut+Comma" : "");
            actions.add("go." + number, item.label(), keys.strip(), item.icon(), () -> navigator.go(item.place()));
        }
        actions.add(
                BACK, "shell.action.back", "Alt+Left", Feather.ARROW_LEFT, navigator.canGoBackProperty(),
                navigator::back);
        actions.add(
                FORWARD,
                "shell.action.forward",
                "Alt+Right",
                Feather.ARROW_RIGHT,
                navigator.canGoForwardProperty(),
                navigator::forward);
        return this;
    }

    /** Adds light and dark and the text sizes. */
    public ShellCommands look(Theme theme) {
        actions.add(LOOK + "theme", "shell.action.theme", "Shortcut+Shift+D", Feather.MOON, theme::next);
        actions.add(
                LOOK + "larger",
                "shell.action.larger",
                "Shortcut+Equals Shortcut+Plus Shortcut+Add Shortcut+Shift+Equals",
                Feather.ZOOM_IN,
                theme::larger);
        actions.add(
                LOOK + "smaller",
                "shell.action.smaller",
                "Shortcut+Minus Shortcut+Subtract",
                Feather.ZOOM_OUT,
                theme::smaller);
        actions.add(LOOK + "normal", "shell.action.normal", "Shortcut+0", Feather.TYPE, theme::normalSize);
        return this;
    }
}
