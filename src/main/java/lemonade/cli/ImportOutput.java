package lemonade.cli;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.stream.JsonWriter;

import lemonade.domain.Aggregate;
import lemonade.exchange.ImportReport;
import lemonade.exchange.Unreadable;
import lemonade.words.Words;

/** Tells what an import brought in, and which rows it could not read. */
final class ImportOutput {

    private final Session session;
    private final boolean dryRun;

    ImportOutput(Session session, boolean dryRun) {
        this.session = session;
        this.dryRun = dryRun;
    }

    void lines(ImportReport report) {
        Terminal terminal = session.terminal();
        Words words = session.words();
        terminal.line(words.say(
                dryRun ? "cli.import.would" : "cli.import.done", report.added(Aggregate.Kind.INCIDENT),
                report.already()));
        if (report.differing() > 0) {
            terminal.say("cli.import.differing", report.differing());
            report.differences()
                    .forEach(difference -> terminal.say("cli.import.difference", Rows.shortId(difference.id()),
                            difference.title()));
        }
        if (report.unreadable() > 0) {
            terminal.say("cli.import.unreadable", report.unreadable());
            report.unreadableRows().forEach(row -> terminal.tell(sentence(row)));
        }
        long unlisted =
                report.unreadable() - report.unreadableRows().size() + report.differing() - report.differences().size();
        if (unlisted > 0) {
            terminal.say("cli.import.more", unlisted);
        }
    }

    private String sentence(Unreadable row) {
        String reason = session.words().say("exchange.unreadable." + row.reason().name(), row.value(), row.expected());
        return row.column().isEmpty()
                ? session.words().say("cli.import.row", row.line(), reason)
                : session.words().say("cli.import.cell", row.line(), row.column(), reason);
    }

    void json(JsonWriter out, ImportReport report) throws IOException {
        out.beginObject();
        out.name("dryRun").value(dryRun);
        out.name("added").beginObject();
        for (Map.Entry<Aggregate.Kind, Long> added : new TreeMap<>(report.added()).entrySet()) {
            out.name(JsonValues.word(added.getKey())).value(added.getValue());
        }
        out.endObject();
        out.name("already").value(report.already());
        out.name("differing").value(report.differing());
        out.name("differences").beginArray();
        for (ImportReport.Difference difference : report.differences()) {
            out.beginObject();
            out.name("kind").value(JsonValues.word(difference.kind()));
            out.name("id").value(difference.id().toString());
            out.name("title").value(difference.title());
            out.endObject();
        }
        out.endArray();
        out.name("unreadable").value(report.unreadable());
        out.name("unreadableRows").beginArray();
        for (Unreadable row : report.unreadableRows()) {
            out.beginObject();
            out.name("line").value(row.line());
            out.name("column").value(row.column());
            out.name("value").value(row.value());
            out.name("reason").value(JsonValues.word(row.reason()));
            out.name("expected").value(row.expected());
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }
}
