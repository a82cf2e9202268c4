package lemonade;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import lemonade.words.Words;

/** Why no window could be opened, said in one sentence with what to do about it. */
sealed interface WindowTrouble {

    /** Nobody said where windows are to appear. */
    record NoDisplay() implements WindowTrouble {}

    /** The display that was named does not answer. */
    record DeadDisplay(String display) implements WindowTrouble {}

    /** Libraries of the system are missing. */
    record MissingLibraries(List<SystemLibraries> missing) implements WindowTrouble {}

    /** The system has no font at all, and JavaFX does not start on the bundled ones alone. */
    record NoFonts() implements WindowTrouble {}

    /** Something else; {@code told} is what the graphics system said. */
    record Unknown(String told) implements WindowTrouble {}

    /**
     * Looks for the reason after the toolkit did not start.
     *
     * @param thrown what the toolkit threw
     * @param display the value of {@code DISPLAY}, null where unset
     * @param headless whether the toolkit was told to draw without a window
     */
    static WindowTrouble behind(Throwable thrown, @Nullable String display, boolean headless) {
        List<SystemLibraries> missing = SystemLibraries.missing(!headless);
        if (!missing.isEmpty()) {
            return new MissingLibraries(missing);
        }
        if (Arrays.stream(thrown.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("com.sun.javafx.font."))) {
            return new NoFonts();
        }
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String told = root.getMessage() == null ? "" : root.getMessage();
        if (!headless && told.contains("DISPLAY")) {
            return display == null || display.isBlank() ? new NoDisplay() : new DeadDisplay(display);
        }
        return new Unknown(told.lines().findFirst().orElse(""));
    }

    /** The sentence, ending with how to go on without a window: {@code commandLine} is what to type. */
    default String sentence(Words words, String commandLine) {
        return switch (this) {
            case NoDisplay() -> words.say("launch.no_display", commandLine);
            case DeadDisplay(String display) -> words.say("launch.dead_display", display, commandLine);
            case MissingLibraries(var missing) -> words.say(
                    "launch.missing_libraries",
                    missing.stream().map(SystemLibraries::file).collect(Collectors.joining(", ")),
                    missing.stream().map(SystemLibraries::debianPackage).distinct().collect(Collectors.joining(" ")),
                    commandLine);
            case NoFonts() -> words.say("launch.no_fonts", commandLine);
            case Unknown(String told) -> words.say("launch.no_window", told, commandLine);
        };
    }
}
