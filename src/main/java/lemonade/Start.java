package lemonade;

import java.util.Arrays;
import java.util.List;

import lemonade.cli.CommandLineProgram;

/** What the arguments ask for. */
sealed interface Start {

    /** One command, to be run without a window. */
    record Command(List<String> arguments) implements Start {}

    /** The window, with the journal's path as only argument where one was named. */
    record Window(List<String> arguments) implements Start {}

    /**
     * A command or an unknown option goes to the command line; nothing, a path, {@code --journal} with a path and everything after
     * {@code --window} goes to the window.
     *
     * @param always whether the launcher was the command line's own
     */
    static Start of(String[] typed, boolean always) {
        List<String> arguments = List.copyOf(Arrays.asList(typed));
        String first = arguments.isEmpty() ? "" : arguments.getFirst();
        if (!always && first.equals("--window")) {
            return new Window(arguments.subList(1, arguments.size()));
        }
        if (always || CommandLineProgram.isCommand(typed)) {
            return new Command(arguments);
        }
        if (!first.startsWith("-")) {
            return new Window(arguments);
        }
        if (first.equals("--journal") && arguments.size() == 2) {
            return new Window(arguments.subList(1, 2));
        }
        if (first.startsWith("--journal=") && arguments.size() == 1) {
            return new Window(List.of(first.substring("--journal=".length())));
        }
        return new Command(arguments);
    }
}
