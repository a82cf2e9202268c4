package lemonade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The arguments as typed. In a session without a character set, such as cron's, Java loses every letter beyond ASCII; Linux still has
 * the bytes.
 */
final class TypedArguments {

    private static final char LOST = '\uFFFD';

    private TypedArguments() {}

    /** The arguments with lost letters found again, where the system remembers them. */
    static String[] found(String[] arguments) {
        return found(arguments, Path.of("/proc/self/cmdline"));
    }

    /** @param commandLine file with the whole command, a zero byte after each part */
    static String[] found(String[] arguments, Path commandLine) {
        if (Arrays.stream(arguments).noneMatch(argument -> argument.indexOf(LOST) >= 0)) {
            return arguments;
        }
        try {
            String[] parts = new String(Files.readAllBytes(commandLine), StandardCharsets.UTF_8).split("\0", -1);
            int first = parts.length - 1 - arguments.length;
            return first < 0 ? arguments : Arrays.copyOfRange(parts, first, parts.length - 1);
        } catch (IOException notThere) {
            return arguments;
        }
    }
}
