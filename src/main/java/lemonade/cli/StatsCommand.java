package lemonade.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import com.google.gson.stream.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import lemonade.domain.Money;
import lemonade.domain.view.CauseSum;
import lemonade.domain.view.StandFilter;
import lemonade.insight.FixFirst;
import lemonade.insight.LemonsToLemonade;
import lemonade.insight.StandFigures;
import lemonade.journal.Journal;
import lemonade.words.Words;

/** {@code lemonade stats}: the figures of the Lemonade stand. */
@Command(name = "stats")
final class StatsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Option(names = "--json")
    private boolean json;

    StatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        StandFilter filter = new StandFilter(period.from(), period.to(), "");
        try (Journal journal = session.journals().read()) {
            StandFigures figures = journal.stand().figures(filter);
            if (json) {
                session.terminal().json(out -> document(out, figures));
            } else {
                lines(figures);
            }
        }
        return Exit.DONE.code();
    }

    private void lines(StandFigures figures) {
        Terminal terminal = session.terminal();
        Words words = session.words();
        LemonsToLemonade lemons = figures.lemonsToLemonade();
        terminal.line(words.say("cli.stats.lemons", lemons.mishaps(), lemons.lessonsPutToUse()));
        for (LemonsToLemonade.Month month : lemons.months()) {
            terminal.line(
                    words.say("cli.stats.month", month.month().toString(), month.mishaps(), month.lessonsPutToUse()));
        }
        FixFirst fix = figures.fixFirst();
        terminal.line(words.say("cli.stats.causes", fix.causes().size(), fix.withoutCause()));
        for (CauseSum cause : fix.causes()) {
            String cost = cause.cost().stream().map(Amounts::written).collect(Collectors.joining(" + "));
            terminal.line(words.say(cost.isEmpty() ? "cli.stats.cause" : "cli.stats.costly_cause", cause.cause(),
                    cause.incidents(), cause.heated(), cost));
        }
    }

    private static void document(JsonWriter out, StandFigures figures) throws IOException {
        out.beginObject();
        if (figures.filter().from() != null) {
            out.name("from").value(figures.filter().from().toString());
        }
        if (figures.filter().to() != null) {
            out.name("to").value(figures.filter().to().toString());
        }
        LemonsToLemonade lemons = figures.lemonsToLemonade();
        out.name("mishaps").value(lemons.mishaps());
        out.name("lessonsPutToUse").value(lemons.lessonsPutToUse());
        out.name("months").beginArray();
        for (LemonsToLemonade.Month month : lemons.months()) {
            out.beginObject();
            out.name("month").value(month.month().toString());
            out.name("mishaps").value(month.mishaps());
            out.name("lessonsPutToUse").value(month.lessonsPutToUse());
            out.endObject();
        }
        out.endArray();
        out.name("withoutCause").value(figures.fixFirst().withoutCause());
        out.name("causes").beginArray();
        for (CauseSum cause : figures.fixFirst().causes()) {
            out.beginObject();
            out.name("cause").value(cause.cause());
            out.name("incidents").value(cause.incidents());
            out.name("heated").value(cause.heated());
            out.name("cost").beginArray();
            for (Money cost : cause.cost()) {
                JsonValues.money(out, cost);
            }
            out.endArray();
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }
}
