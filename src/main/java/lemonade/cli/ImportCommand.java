package lemonade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import lemonade.domain.Trouble;
import lemonade.exchange.CsvImport;
import lemonade.exchange.ImportMap;
import lemonade.exchange.ImportReport;
import lemonade.exchange.JsonImport;
import lemonade.exchange.Progress;
import lemonade.journal.Journal;

/** {@code lemonade import FILE}: a JSON document or a table comes into the journal, all of it or nothing. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private enum Format {
        JSON,
        CSV
    }

    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "1")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "json|csv")
    private @Nullable String format;

    @Option(names = "--map", paramLabel = "MAP.json")
    private @Nullable Path map;

    @Option(names = "--create")
    private boolean create;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean piped = file.toString().equals("-");
        Path source = piped ? spooled() : file;
        try {
            return bringIn(source);
        } finally {
            if (piped) {
                deleteQuietly(source);
            }
        }
    }

    private int bringIn(Path source) {
        Format chosen = format(source);
        if (chosen == Format.CSV && map == null) {
            throw new WrongUsage("cli.usage.no_map");
        }
        if (chosen == Format.JSON && map != null) {
            throw new WrongUsage("cli.usage.map_of_json");
        }
        if (!Files.exists(source)) {
            throw new Trouble(Trouble.Kind.MISSING, source);
        }
        ImportMap columns = map == null ? null : ImportMap.read(map);
        ImportReport report;
        try (WatchedProgress progress = new WatchedProgress(session)) {
            report = dryRun ? rehearsed(source, columns, progress) : run(source, columns, progress);
        }
        ImportOutput output = new ImportOutput(session, dryRun);
        if (json) {
            session.terminal().json(out -> output.json(out, report));
        } else {
            output.lines(report);
        }
        if (report.isNothingReadable()) {
            session.terminal().say("cli.import.nothing", source);
            return Exit.FAILED.code();
        }
        return Exit.DONE.code();
    }

    private ImportReport run(Path source, @Nullable ImportMap columns, Progress progress) {
        try (Journal journal = session.journals().write(create)) {
            Optional<Path> backup = new SafetyCopy(journal, session.machine().clock()).beforeMuch();
            ImportReport report = columns == null
                    ? new JsonImport(journal, session.machine().clock()).run(source, progress)
                    : new CsvImport(journal, session.machine().clock(), columns).run(source, progress);
            backup.ifPresent(file -> session.terminal().say("cli.import.backup", file));
            return report;
        }
    }

    /** A journal that would be made is not: the rehearsal takes place in one that is thrown away. */
    private ImportReport rehearsed(Path source, @Nullable ImportMap columns, Progress progress) {
        return session.journals()
                .rehearsal(create, journal -> columns == null
                        ? new JsonImport(journal, session.machine().clock()).rehearse(source, progress)
                        : new CsvImport(journal, session.machine().clock(), columns).rehearse(source, progress));
    }

    private Format format(Path source) {
        if (format != null) {
            return Choice.of(Format.class, format);
        }
        return map != null || source.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)") ? Format.CSV
                : Format.JSON;
    }

    private Path spooled() {
        try {
            Path copy = Files.createTempFile("lemonade", ".import");
            Files.copy(session.terminal().in(), copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException failed) {
            throw new Trouble(Trouble.Kind.IO, failed, "-", String.valueOf(failed.getMessage()));
        }
    }

    private static void deleteQuietly(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException _) {
            // the system clears its temporary folder
        }
    }
}
