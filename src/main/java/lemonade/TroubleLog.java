package lemonade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What nobody foresaw, written down for whoever mends it: kinds and places in the program, never a message, because messages may
 * quote what the owner wrote. Safe for use by several threads.
 */
final class TroubleLog {

    private static final int FRAMES = 30;
    private static final long FULL = 256 * 1024;

    private final Path file;
    private final Clock clock;
    private final Set<String> seen = new HashSet<>();

    /** @param folder of the logs, made when there is something to write */
    TroubleLog(Path folder, Clock clock) {
        this.file = folder.resolve("trouble.log");
        this.clock = clock;
    }

    /** Writes a problem down the first time it comes up, and yields whether it was new. */
    synchronized boolean write(Throwable problem) {
        String place = place(problem);
        if (!seen.add(place)) {
            return false;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file) && Files.size(file) > FULL) {
                Files.delete(file);
            }
            Files.writeString(
                    file,
                    OffsetDateTime.now(clock) + " " + place + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException notWritable) {
            // there is nobody left to tell
        }
        return true;
    }

    private static String place(Throwable problem) {
        String here = problem.getClass().getName() + Arrays.stream(problem.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
        Throwable cause = problem.getCause();
        return cause == null || cause == problem ? here : here + "\nbecause of " + place(cause);
    }
}
