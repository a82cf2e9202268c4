package lemonade.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import com.google.gson.stream.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import lemonade.domain.view.CheckReport;
import lemonade.journal.Journal;

/** {@code lemonade check}: whether the journal is what was written into it. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--full")
    private boolean full;

    @Option(names = "--json")
    private boolean json;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Journal journal = session.journals().read()) {
            CheckReport report = journal.check(full);
            if (json) {
                session.terminal().json(out -> document(out, report));
            } else {
                report.findings()
                        .forEach(finding -> session.terminal()
                                .line(session.words()
                                        .say("cli.check.finding",
                                                session.words().say("cli.check." + finding.kind().name()),
                                                finding.place(), finding.detail())
                                        .strip()));
            }
            if (report.isSound()) {
                session.terminal().say("cli.check.sound", report.rows());
                return Exit.DONE.code();
            }
            session.terminal().say("cli.check.unsound", journal.file(), report.findings().size());
            return Exit.NO_SOUND_JOURNAL.code();
        }
    }

    private static void document(JsonWriter out, CheckReport report) throws IOException {
        out.beginObject();
        out.name("sound").value(report.isSound());
        out.name("rows").value(report.rows());
        out.name("findings").beginArray();
        for (CheckReport.Finding finding : report.findings()) {
            out.beginObject();
            out.name("kind").value(JsonValues.word(finding.kind()));
            out.name("place").value(finding.place());
            out.name("detail").value(finding.detail());
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }
}
