package lemonade.places;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Which journal is meant where none is named.
 *
 * @param environment value of {@code LEMONADE_JOURNAL}; null where not set
 * @param portable the file beside the launcher that makes the program portable; null where there is no launcher
 * @param usual where the owner moved it, else the system's place for it
 */
public record WhichJournal(@Nullable String environment, @Nullable Path portable, Path usual) {

    /** As this machine and the way the program was started have it. */
    public static WhichJournal ofThisMachine(Places places) {
        Path launcher = path(System.getProperty("jpackage.app-path"));
        return new WhichJournal(
                System.getenv("LEMONADE_JOURNAL"),
                launcher == null ? null : launcher.resolveSibling("journal.lemonade"),
                new ChosenJournal(places.config()).find().orElse(places.journal()));
    }

    /** The journal that the environment names, else the one beside the launcher if it is there, else the usual one. */
    public Path file() {
        Path named = path(environment);
        if (named != null) {
            return named;
        }
        return portable != null && Files.exists(portable) ? portable : usual;
    }

    private static @Nullable Path path(@Nullable String written) {
        try {
            return written == null || written.isBlank() ? null : Path.of(written);
        } catch (InvalidPathException unusable) {
            return null;
        }
    }
}
