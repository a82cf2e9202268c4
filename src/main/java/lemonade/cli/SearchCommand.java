package lemonade.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import com.google.gson.stream.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Journal;
import lemonade.journal.Search;

/** {@code lemonade search QUERY}: incidents in which all the words stand, the best first. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "QUERY", arity = "1..*")
    private List<String> query = List.of();

    @Option(names = "--limit", paramLabel = "N")
    private Integer limit = 50;

    @Option(names = "--json")
    private boolean json;

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Journal journal = session.journals().read()) {
            Search.Results results = journal.search().find(String.join(" ", query), IncidentFilter.NONE, limit);
            if (json) {
                session.terminal().json(out -> document(out, results));
                return Exit.DONE.code();
            }
            Rows rows = new Rows(session.words());
            for (Search.Hit hit : results.hits()) {
                session.terminal().line(rows.line(hit.row()));
                if (!hit.text().marks().isEmpty()) {
                    session.terminal().line("          " + hit.text().text().strip());
                }
            }
            if (results.hits().isEmpty()) {
                session.terminal().say("cli.search.nothing");
            } else if (results.more()) {
                session.terminal().say("cli.search.more", limit);
            }
        }
        return Exit.DONE.code();
    }

    private static void document(JsonWriter out, Search.Results results) throws IOException {
        out.beginObject();
        out.name("more").value(results.more());
        out.name("hits").beginArray();
        for (Search.Hit hit : results.hits()) {
            out.beginObject();
            Rows.fields(out, hit.row());
            out.name("snippet").value(hit.text().text());
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }
}
