package lemonade.journal;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import lemonade.domain.Trouble;
import lemonade.domain.Trouble.Kind;
import lemonade.domain.view.Backup;
import lemonade.domain.view.Contents;
import lemonade.insight.Thinning;
import lemonade.storage.BackupCopies;
import lemonade.storage.BackupCopies.Draft;
import lemonade.storage.FileTrouble;
import lemonade.storage.PrivateFiles;
import lemonade.storage.Stores;

/**
 * Verified copies of the open journal, in a folder of its own. The folder may be looked at, and a copy restored,
 * without the journal: see the static methods.
 */
public final class Backups {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'");
    private static final String ENDING = ".lemonade";
    private static final int SHARE_OF_FREE_SPACE = 10;
    private static final int ALWAYS_KEPT = 3;

    private final Stores stores;
    private final Surroundings around;
    private final Path folder;

    Backups(Stores stores, Surroundings around, UUID journal) {
        this.stores = stores;
        this.around = around;
        this.folder = folderOf(around, journal);
    }

    /** Where the backups of a journal lie. */
    public static Path folderOf(Surroundings around, UUID journal) {
        return around.backups().resolve(journal.toString());
    }

    /** Where the backups of this journal lie. */
    public Path folder() {
        return folder;
    }

    /** The backups, the newest first. */
    public List<Backup> list() {
        return listIn(folder);
    }

    /** The backups in a folder, the newest first; none when there is no such folder. */
    public static List<Backup> listIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Backups::read)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::madeAt).reversed())
                    .toList();
        } catch (IOException e) {
            throw FileTrouble.of(e, folder);
        }
    }

    private static Optional<Backup> read(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            Instant madeAt = LocalDateTime.parse(name.substring(0, name.length() - ENDING.length()), NAME)
                    .toInstant(ZoneOffset.UTC);
            return Optional.of(new Backup(file, madeAt, Files.size(file)));
        } catch (DateTimeParseException | IOException _) {
            return Optional.empty();
        }
    }

    /** A copy that has to be verified before it counts. */
    public record Unverified(Draft draft, Path target, Instant madeAt) {}

    /**
     * Copies the journal; the first half of a backup, on the journal's thread. It ends at once when the journal is told
     * to stop reading.
     *
     * @throws Trouble {@code FULL} when the copy would take more than a tenth of the free space, {@code CANCELLED}
     */
    public Unverified copy() {
        makeFolder();
        checkSpace();
        Instant now = around.clock().instant();
        return new Unverified(BackupCopies.draft(stores, folder), freeName(now), now);
    }

    /** Verifies a copy and thins out old backups; the second half of a backup, on any thread. */
    public Backup verify(Unverified copy) {
        BackupCopies.accept(copy.draft(), copy.target());
        thin(copy.target());
        try {
            return new Backup(copy.target(), copy.madeAt(), Files.size(copy.target()));
        } catch (IOException e) {
            throw FileTrouble.of(e, copy.target());
        }
    }

    /** Makes a verified backup now. */
    public Backup now() {
        return verify(copy());
    }

    /**
     * Writes a verified copy to a file of the owner's choice.
     *
     * @throws Trouble {@code EXISTS} when there is a file already
     */
    public void to(Path file) {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new Trouble(Kind.EXISTS, target);
        }
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new Trouble(Kind.MISSING, parent == null ? target : parent);
        }
        BackupCopies.accept(BackupCopies.draft(stores, parent), target);
    }

    /** Copies a backup into a second folder, such as a USB stick, where it is verified again. */
    public Path copyTo(Backup backup, Path secondFolder) {
        if (!Files.isDirectory(secondFolder)) {
            throw new Trouble(Kind.MISSING, secondFolder);
        }
        Path target = secondFolder.resolve(backup.file().getFileName());
        Path draft = secondFolder.resolve("." + UUID.randomUUID() + ".draft");
        try {
            if (Files.exists(target)) {
                return target;
            }
            Files.copy(backup.file(), draft);
            BackupCopies.accept(new Draft(draft, BackupCopies.contents(backup.file())), target);
            return target;
        } catch (IOException e) {
            throw FileTrouble.of(e, secondFolder);
        } finally {
            deleteQuietly(draft);
        }
    }

    /** What is in a backup, counted; the file is opened to read only. */
    public static Contents lookInside(Path backup) {
        return BackupCopies.contents(backup);
    }

    /** Opens, checks and counts a backup. */
    public static Contents verify(Path backup) {
        return BackupCopies.verify(backup);
    }

    /**
     * Puts a backup in the place of a journal. The present file is set aside beside it; it need not be readable, or
     * there.
     *
     * @return where the present file went; empty when there was none
     * @throws Trouble {@code LOCKED} when the journal is open; nothing was changed then
     */
    public static Optional<Path> restore(Path backup, Path journal, Surroundings around) {
        Path target = journal.toAbsolutePath();
        String name = target.getFileName().toString();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        String time = NAME.format(around.clock().instant().atOffset(ZoneOffset.UTC));
        Path aside = target.resolveSibling(stem + ".before-restore-" + time + ENDING);
        boolean present = Files.exists(target);
        BackupCopies.restore(backup, target, aside);
        BackupCopies.journalOf(target).ifPresent(id -> new LastSeen(around.state(), id).forget());
        return present ? Optional.of(aside) : Optional.empty();
    }

    /** The one just made stays, even where a clock that was ahead has left later ones. */
    private void thin(Path justMade) {
        List<Backup> all = list();
        Set<Instant> kept = Thinning.kept(
                all.stream().map(Backup::madeAt).toList(), around.clock().getZone());
        for (Backup backup : all) {
            if (!kept.contains(backup.madeAt()) && !backup.file().equals(justMade)) {
                deleteQuietly(backup.file());
            }
        }
    }

    private void makeFolder() {
        try {
            PrivateFiles.folder(folder);
        } catch (IOException e) {
            throw FileTrouble.of(e, folder);
        }
    }

    /** Old backups give way first; then a copy may take a tenth of the free space. */
    private void checkSpace() {
        try {
            long size = Files.size(stores.file());
            FileStore disk = Files.getFileStore(folder);
            List<Backup> oldestFirst = list().reversed();
            for (Backup backup : oldestFirst) {
                if (size <= disk.getUsableSpace() / SHARE_OF_FREE_SPACE || list().size() <= ALWAYS_KEPT) {
                    break;
                }
                deleteQuietly(backup.file());
            }
            if (size > disk.getUsableSpace() / SHARE_OF_FREE_SPACE) {
                throw new Trouble(Kind.FULL, folder);
            }
        } catch (IOException e) {
            throw FileTrouble.of(e, folder);
        }
    }

    private Path freeName(Instant now) {
        Instant time = now;
        Path file = named(time);
        while (Files.exists(file)) {
            time = time.plusMillis(1);
            file = named(time);
        }
        return file;
    }

    private Path named(Instant time) {
        return folder.resolve(NAME.format(time.atOffset(ZoneOffset.UTC)) + ENDING);
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // one backup too many does no harm
        }
    }
}
