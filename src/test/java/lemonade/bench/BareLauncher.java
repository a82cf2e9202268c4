package lemonade.bench;

/** Starts the bare window from the class path, as the program starts its own. */
public final class BareLauncher {

    private BareLauncher() {}

    public static void main(String[] arguments) {
        BareWindow.main(arguments);
    }
}
