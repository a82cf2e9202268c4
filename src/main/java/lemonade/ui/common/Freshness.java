package lemonade.ui.common;

/** Reloads what a screen shows: at once while it is in the window, else when it comes back. */
public final class Freshness {

    private final Runnable load;
    private boolean shown;
    private boolean stale = true;

    /** @param load asks for what the screen shows */
    public Freshness(Runnable load) {
        this.load = load;
    }

    /** The screen came into the window. */
    public void shown() {
        shown = true;
        refresh();
    }

    /** The screen left the window. */
    public void hidden() {
        shown = false;
    }

    /** What the screen shows may be out of date. */
    public void changed() {
        stale = true;
        refresh();
    }

    private void refresh() {
        if (shown && stale) {
            stale = false;
            load.run();
        }
    }
}
