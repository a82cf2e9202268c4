package lemonade.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import lemonade.domain.Trouble;

/** Shows a file or a folder with the program that the system has for it. Nothing is ever run. */
public final class SystemOpener {

    private final String system;

    /** @param system name of the operating system, such as {@code Linux} */
    public SystemOpener(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /**
     * Shows a file or a folder.
     *
     * @throws Trouble {@code IO} when the system has nothing to show it with
     */
    public void open(Path path) {
        String target = path.toAbsolutePath().toString();
        List<String> command = system.startsWith("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", target)
                : system.startsWith("mac") ? List.of("open", target)
                : List.of("xdg-open", target);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException nothing) {
            throw new Trouble(Trouble.Kind.IO, nothing, path, command.getFirst());
        }
    }
}
