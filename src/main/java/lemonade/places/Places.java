package lemonade.places;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The folders in which journals, backups, preferences and logs are kept, by the customs of each platform. */
public final class Places {

    private static final String UNIX_NAME = "lemonade-journal";
    private static final String NAME = "Lemonade Journal";

    private final Platform platform;
    private final Map<String, String> environment;
    private final Path home;

    private enum Platform {
        LINUX,
        MAC,
        WINDOWS
    }

    /**
     * Decides by what it is given, never by the machine it runs on.
     *
     * @param osName as in the system property {@code os.name}
     * @param environment as in {@link System#getenv()}
     * @param home the owner's home folder
     */
    public Places(String osName, Map<String, String> environment, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        this.platform = os.contains("mac") ? Platform.MAC : os.contains("win") ? Platform.WINDOWS : Platform.LINUX;
        this.environment = Map.copyOf(environment);
        this.home = home;
    }

    /** The places of the machine the program runs on. */
    public static Places ofThisMachine() {
        return new Places(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** Journals and attachments' home: what the owner would miss. */
    public Path data() {
        return switch (platform) {
            case LINUX -> xdg("XDG_DATA_HOME", ".local/share");
            case MAC -> home.resolve("Library/Application Support").resolve(NAME);
            case WINDOWS -> windows("APPDATA", "AppData/Roaming").resolve(NAME);
        };
    }

    /** What the owner chose: theme, language, recent journals. */
    public Path config() {
        return platform == Platform.LINUX ? xdg("XDG_CONFIG_HOME", ".config") : data().resolve("config");
    }

    /** What the program remembers by itself: window place, last-seen counts, logs. */
    public Path state() {
        return switch (platform) {
            case LINUX -> xdg("XDG_STATE_HOME", ".local/state");
            case MAC -> data().resolve("state");
            case WINDOWS -> windows("LOCALAPPDATA", "AppData/Local").resolve(NAME).resolve("state");
        };
    }

    /** What can be made again at any time: unpacked native libraries. */
    public Path cache() {
        return switch (platform) {
            case LINUX -> xdg("XDG_CACHE_HOME", ".cache");
            case MAC -> home.resolve("Library/Caches").resolve(NAME);
            case WINDOWS -> windows("LOCALAPPDATA", "AppData/Local").resolve(NAME).resolve("cache");
        };
    }

    /** The home of the backups, one folder for each journal in it. */
    public Path backups() {
        return data().resolve("backups");
    }

    /** The folder of the logs, which never hold the owner's text. */
    public Path logs() {
        return state().resolve("logs");
    }

    /** The journal opened when none is named. */
    public Path journal() {
        return data().resolve("journal.lemonade");
    }

    /** By the XDG rules a relative or empty value counts as not set. */
    private Path xdg(String variable, String otherwise) {
        Path named = absolute(environment.get(variable));
        return (named == null ? home.resolve(otherwise) : named).resolve(UNIX_NAME);
    }

    private Path windows(String variable, String otherwise) {
        Path named = absolute(environment.get(variable));
        return named == null ? home.resolve(otherwise) : named;
    }

    private static @Nullable Path absolute(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Path path = Path.of(value);
        return path.isAbsolute() ? path : null;
    }
}
