package lemonade.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import lemonade.domain.Incident;
import lemonade.domain.PrivateNotes;
import lemonade.domain.view.IncidentRow;
import lemonade.journal.Journal;
import lemonade.json.AggregateJson;

/** {@code lemonade show ID}: one incident whole, but for what is private to the owner. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", arity = "1")
    private String id = "";

    @Option(names = "--json")
    private boolean json;

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Journal journal = session.journals().read()) {
            Incident incident = withoutPrivateParts(journal.incidents().byEnding(id));
            if (json) {
                session.terminal().json(out -> new AggregateJson().write(out, incident));
                return Exit.DONE.code();
            }
            IncidentRow row = journal.incidents().row(incident.id()).orElseThrow();
            new IncidentText(session.words(), session.machine().clock())
                    .lines(incident, row)
                    .forEach(session.terminal()::line);
        }
        return Exit.DONE.code();
    }

    /** They leave the journal in backups and in the JSON export only. */
    private static Incident withoutPrivateParts(Incident incident) {
        return incident.withPrivateNotes(PrivateNotes.NONE).withFacts(incident.facts().withPeopleInvolved(""));
    }
}
