package lemonade.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.exchange.CsvExport;
import lemonade.exchange.FileExport;
import lemonade.exchange.JsonExport;
import lemonade.exchange.MarkdownExport;
import lemonade.exchange.Redaction;
import lemonade.exchange.Selection;
import lemonade.journal.Journal;

/** {@code lemonade export}: the journal, or what was chosen of it, as a file of another program's kind. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private enum Format {
        JSON,
        MD,
        CSV;

        boolean isForOthers() {
            return this == MD;
        }
    }

    private final Session session;

    @Option(names = "--format", paramLabel = "json|md|csv", required = true)
    private String format = "";

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Option(names = "--incident", paramLabel = "ID")
    private List<String> incidents = List.of();

    @Option(names = "--redact", paramLabel = "names|full|none")
    private @Nullable String redact;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--out", paramLabel = "FILE|DIR|-", required = true)
    private String out = "";

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Format chosen = chosen();
        Redaction hidden = redaction(chosen);
        boolean piped = out.equals("-");
        if (piped && chosen == Format.CSV) {
            throw new WrongUsage("cli.usage.folder");
        }
        try (Journal journal = session.journals().read(); WatchedProgress progress = new WatchedProgress(session)) {
            Selection selection = selection(journal);
            switch (chosen) {
                case JSON -> write(new JsonExport(journal, session.machine().clock(), selection), progress);
                case MD -> write(
                        new MarkdownExport(journal, session.machine().clock(), session.words(), selection, hidden),
                        progress);
                case CSV -> new CsvExport(journal, selection).toFolder(Journals.path(out), force, progress);
            }
        }
        if (!piped) {
            session.terminal().say("cli.export.done", out);
        }
        return Exit.DONE.code();
    }

    private void write(FileExport export, WatchedProgress progress) {
        if (out.equals("-")) {
            session.terminal().bytes(stream -> export.write(stream, progress));
        } else {
            export.toFile(Journals.path(out), force, progress);
        }
    }

    private Format chosen() {
        return Choice.of(Format.class, format);
    }

    /** What is written for others hides names unless told otherwise; what is the owner's own hides nothing. */
    private Redaction redaction(Format chosen) {
        if (redact == null) {
            return chosen.isForOthers() ? Redaction.NAMES : Redaction.NONE;
        }
        if (chosen.isForOthers()) {
            return Choice.of(Redaction.class, redact);
        }
        if (!redact.equalsIgnoreCase(Redaction.NONE.name())) {
            throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, redact, JsonValues.word(Redaction.NONE));
        }
        return Redaction.NONE;
    }

    private Selection selection(Journal journal) {
        Set<UUID> chosen = new HashSet<>();
        incidents.forEach(id -> chosen.add(journal.incidents().byEnding(id).id()));
        return new Selection(IncidentFilter.NONE.withFrom(period.from()).withTo(period.to()), chosen);
    }
}
