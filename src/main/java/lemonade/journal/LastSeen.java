package lemonade.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Remembers, outside the journal, how many incidents it held last time, so that a journal that suddenly lost most of
 * them is noticed before anything is written to it.
 */
final class LastSeen {

    private static final long WORTH_NOTICING = 10;

    private final Path file;

    LastSeen(Path state, UUID journal) {
        this.file = state.resolve("journals").resolve(journal + ".count");
    }

    /** Whether there are less than half as many as last time. */
    boolean hasShrunkTo(long now) {
        OptionalLong before = read();
        return before.isPresent() && before.getAsLong() >= WORTH_NOTICING && now < before.getAsLong() / 2;
    }

    OptionalLong read() {
        try {
            return OptionalLong.of(Long.parseLong(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException _) {
            return OptionalLong.empty();
        }
    }

    void remember(long incidents) {
        try {
            Files.createDirectories(file.getParent());
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(draft, Long.toString(incidents));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            // without the memory the next opening has one check less
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // the next opening will ask
        }
    }
}
