package lemonade.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Incident;
import lemonade.domain.Lesson;
import lemonade.domain.OutcomeKind;
import lemonade.domain.Severity;
import lemonade.domain.view.IncidentRow;
import lemonade.domain.view.Page;
import lemonade.journal.Journal;
import lemonade.words.Words;

/**
 * Writes a summary in Markdown for somebody else to read: figures, incidents from the newest to the oldest with their
 * timeline, lessons. Incidents under legal hold, private notes and the people involved are never in it.
 */
public final class MarkdownExport implements FileExport {

    private static final int AT_A_TIME = 200;
    private static final int CAUSES = 10;

    private final Journal journal;
    private final Clock clock;
    private final Words words;
    private final Selection selection;
    private final Redaction redaction;

    public MarkdownExport(Journal journal, Clock clock, Words words, Selection selection, Redaction redaction) {
        this.journal = journal;
        this.clock = clock;
        this.words = words;
        this.selection = selection;
        this.redaction = redaction;
    }

    @Override
    public void write(OutputStream out, Progress progress) throws IOException {
        Writer text = new OwnBuffer(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new Writing(text, progress).document();
        text.flush();
    }

    private final class Writing {

        private final Writer out;
        private final Progress progress;
        private final StandIns standIns =
                new StandIns(journal.customers().all(), words, redaction != Redaction.NONE);
        private final Told told = new Told(standIns, redaction != Redaction.FULL);
        private final LessonsTaught taught = new LessonsTaught(journal.lessons().all());
        private final SummaryFigures figures = new SummaryFigures();

        Writing(Writer out, Progress progress) {
            this.out = out;
            this.progress = progress;
        }

        void document() throws IOException {
            selection.forEach(journal.incidents(), incident -> {
                if (!incident.legalHold()) {
                    figures.add(incident);
                    taught.saw(incident);
                }
            });
            String business = journal.settings().get().business();
            line("# " + (business.isEmpty()
                    ? words.say("exchange.md.title")
                    : words.say("exchange.md.titleOf", MarkdownText.line(business))));
            line("*" + words.say("exchange.md.written", MarkdownText.line(words.day(LocalDate.now(clock)))) + "*");
            figures();
            line("## " + words.say("exchange.md.incidents"));
            incidents();
            lessons();
        }

        private void figures() throws IOException {
            line("## " + words.say("exchange.md.figures"));
            bullet(words.say("exchange.md.count", figures.incidents()));
            for (Severity severity : Severity.values()) {
                if (figures.of(severity) > 0) {
                    bullet("  ", words.name(severity) + ": " + words.count(figures.of(severity)));
                }
            }
            bullet(words.say("exchange.md.recovery", figures.contacts(), figures.apologies()));
            bullet(words.say("exchange.md.promises", figures.kept(), figures.open()));
            if (figures.heated() > 0) {
                bullet(words.say("exchange.md.calmed", figures.calmed(), figures.heated()));
            }
            if (!figures.cost().isEmpty()) {
                String cost = figures.cost().stream().map(words::money).collect(Collectors.joining(" + "));
                bullet(words.say("exchange.md.cost", MarkdownText.line(cost)));
            }
            for (OutcomeKind outcome : OutcomeKind.values()) {
                if (figures.of(outcome) > 0) {
                    bullet(words.say("exchange.md.outcomes", words.name(outcome), figures.of(outcome)));
                }
            }
            causes(figures.causes(CAUSES));
        }

        private void causes(List<SummaryFigures.CauseCount> causes) throws IOException {
            if (!causes.isEmpty()) {
                out.write("\n| " + words.say("exchange.md.cause") + " | " + words.say("exchange.md.times")
                        + " |\n|---|---:|\n");
                for (SummaryFigures.CauseCount each : causes) {
                    out.write("| " + told.inShort(each.cause()) + " | " + words.count(each.count()) + " |\n");
                }
            }
            out.write("\n");
        }

        private void incidents() throws IOException {
            MarkdownIncident section = new MarkdownIncident(words, told);
            long done = 0;
            Page page = journal.incidents().page(selection.filter(), new Page.Start.First(), AT_A_TIME);
            while (true) {
                for (IncidentRow row : page.rows()) {
                    @Nullable Incident incident = row.legalHold() || !selection.mayShow(row.id())
                            ? null
                            : journal.incidents().find(row.id()).orElse(null);
                    if (incident != null) {
                        line(section.section(incident, row).stripTrailing());
                        done++;
                    }
                }
                progress.reached(done, figures.incidents() == 0 ? 1 : (double) done / figures.incidents());
                if (!page.hasOlder() || page.oldest() == null) {
                    return;
                }
                page = journal.incidents().page(selection.filter(), new Page.Start.OlderThan(page.oldest()), AT_A_TIME);
            }
        }

        private void lessons() throws IOException {
            List<Lesson> lessons = taught.lessons(selection.isEverything());
            if (lessons.isEmpty()) {
                return;
            }
            line("## " + words.say("exchange.md.lessons"));
            for (Lesson lesson : lessons) {
                bullet(words.say("exchange.md.plan", told.inShort(lesson.cue()), told.inShort(lesson.act())));
                under("exchange.md.lemon", lesson.lemon());
                under("exchange.md.lemonade", lesson.lemonade());
                if (!lesson.rehearsals().isEmpty()) {
                    bullet("  ", words.say("exchange.md.rehearsed", lesson.rehearsals().size(),
                            lesson.rehearsals()
                                    .stream()
                                    .filter(rehearsal -> Boolean.TRUE.equals(rehearsal.helped()))
                                    .count()));
                }
            }
        }

        private void under(String key, String text) throws IOException {
            String said = told.inWords(text);
            if (!said.isEmpty()) {
                bullet("  ", words.say(key) + " " + said);
            }
        }

        private void bullet(String text) throws IOException {
            bullet("", text);
        }

        private void bullet(String indent, String text) throws IOException {
            out.write(indent + "- " + text + "\n");
        }

        private void line(String text) throws IOException {
            out.write(text + "\n\n");
        }
    }
}
