package lemonade.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Remembers which journal is the owner's own when it does not lie at the usual place. */
public final class ChosenJournal {

    private final Path file;

    /** @param config folder of what the owner chose; made when something is remembered */
    public ChosenJournal(Path config) {
        this.file = config.resolve("journal");
    }

    /** Where the owner's journal lies; empty when it was never moved, or when that cannot be read. */
    public Optional<Path> find() {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
                    .filter(written -> !written.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** @throws IOException when the file cannot be written */
    public void remember(Path journal) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, journal.toAbsolutePath().toString(), StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
