package lemonade.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the system says of this process's memory. */
final class ProcessMemory {

    private ProcessMemory() {}

    /** The process's share of memory in KiB where the system tells, else -1. */
    static long own() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(-1);
        } catch (IOException _) {
            return -1;
        }
    }
}
