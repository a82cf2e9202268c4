package lemonade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import lemonade.domain.SettingsBuilder;
import lemonade.domain.Trouble;
import lemonade.domain.view.CheckReport;
import lemonade.journal.Access;
import lemonade.journal.Ids;
import lemonade.journal.Journal;

/** Finds the journal a command is about, and opens it. */
final class Journals {

    private final Machine machine;
    private final @Nullable Path named;

    /** @param named value of {@code --journal}; null when it was not given */
    Journals(Machine machine, @Nullable Path named) {
        this.machine = machine;
        this.named = named;
    }

    /** The option, else the environment, else the file beside the launcher if it is there, else the system's place. */
    Path file() {
        if (named != null) {
            return named;
        }
        String environment = machine.usual().environment();
        if (environment != null) {
            path(environment);
        }
        return machine.usual().file();
    }

    /** Opens the journal to read it, also beside a window. */
    Journal read() {
        Path file = file();
        if (isAtSystemPlace(file) && Files.notExists(file)) {
            throw new NoJournalYet(file);
        }
        return Journal.open(file, Access.READ, machine.surroundings());
    }

    /**
     * Opens the journal to write it. The one at the system's place is made when there is none.
     *
     * @param create whether another one may be made too
     */
    Journal write(boolean create) {
        Path file = file();
        if (Files.exists(file) || !create && !isAtSystemPlace(file)) {
            return Journal.open(file, Access.WRITE, machine.surroundings());
        }
        if (isAtSystemPlace(file)) {
            makeFolder(machine.places().data());
        }
        return make(file);
    }

    /** What is wrong with the journal itself, if something is. */
    Optional<Trouble> damage() {
        try (Journal journal = read()) {
            CheckReport report = journal.check(false);
            return report.findings()
                    .stream()
                    .findFirst()
                    .map(finding -> new Trouble(Trouble.Kind.DAMAGED, journal.file(), finding.place()));
        } catch (Trouble trouble) {
            return Optional.of(trouble).filter(found -> found.kind() == Trouble.Kind.DAMAGED);
        } catch (RuntimeException unknown) {
            return Optional.empty();
        }
    }

    /** Where a backup goes; the folder of the system's place is made for it. */
    Path fileToRestore() {
        Path file = file();
        if (isAtSystemPlace(file)) {
            makeFolder(machine.places().data());
        }
        return file;
    }

    /** Lets work rehearse in the journal, or in one that is thrown away where it would have to be made. */
    <T> T rehearsal(boolean create, Function<Journal, T> work) {
        Path file = file();
        if (Files.exists(file) || !create && !isAtSystemPlace(file)) {
            try (Journal journal = Journal.open(file, Access.WRITE, machine.surroundings())) {
                return work.apply(journal);
            }
        }
        Path folder = null;
        try {
            folder = Files.createTempDirectory("lemonade");
            try (Journal journal = make(folder.resolve("rehearsal.lemonade"))) {
                return work.apply(journal);
            }
        } catch (IOException failed) {
            throw new Trouble(Trouble.Kind.IO, failed, file, String.valueOf(failed.getMessage()));
        } finally {
            deleteQuietly(folder);
        }
    }

    private static void deleteQuietly(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException _) {
            // the system clears its temporary folder
        }
    }

    /** Makes a new journal. */
    Journal make(Path file) {
        requireFolder(file);
        OffsetDateTime now = OffsetDateTime.now(machine.clock()).truncatedTo(ChronoUnit.SECONDS);
        return Journal.create(
                file,
                SettingsBuilder.builder()
                        .id(Ids.next())
                        .currency(machine.currency())
                        .createdAt(now)
                        .updatedAt(now)
                        .build(),
                machine.surroundings());
    }

    /** @throws Trouble {@code MISSING} when the folder that a new file is to lie in is not there */
    static void requireFolder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new Trouble(Trouble.Kind.MISSING, parent);
        }
    }

    /** There is no journal at the system's place, because nobody has written anything yet. */
    static final class NoJournalYet extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Path file;

        NoJournalYet(Path file) {
            super(file.toString());
            this.file = file;
        }

        Path file() {
            return file;
        }
    }

    static Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException unusable) {
            throw new WrongUsage("cli.usage.path", written);
        }
    }

    private boolean isAtSystemPlace(Path file) {
        return named == null && file.equals(machine.places().journal());
    }

    private static void makeFolder(Path folder) {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException failed) {
            throw new Trouble(Trouble.Kind.READ_ONLY, failed, folder);
        }
    }
}
