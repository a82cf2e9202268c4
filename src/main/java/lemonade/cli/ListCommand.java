package lemonade.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import com.google.gson.stream.JsonWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import lemonade.domain.Stage;
import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.IncidentFilterBuilder;
import lemonade.domain.view.IncidentRow;
import lemonade.domain.view.Page;
import lemonade.journal.Journal;

/** {@code lemonade list}: incidents, the newest first. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private static final int AT_A_TIME = 500;

    private final Session session;

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Option(names = "--customer", paramLabel = "N")
    private @Nullable String customer;

    @Option(names = "--stage", paramLabel = "S")
    private @Nullable List<Stage> stages;

    @Option(names = "--tag", paramLabel = "T")
    private @Nullable String tag;

    @Option(names = "--cause", paramLabel = "C")
    private @Nullable String cause;

    @Option(names = "--limit", paramLabel = "N")
    private @Nullable Integer limit;

    @Option(names = "--json")
    private boolean json;

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        IncidentFilterBuilder filter = IncidentFilterBuilder.builder()
                .from(period.from())
                .to(period.to())
                .stages(stages == null ? Set.of() : Set.copyOf(stages))
                .tag(tag)
                .cause(cause);
        try (Journal journal = session.journals().read()) {
            IncidentFilter chosen = filter.customer(customer(journal)).build();
            if (json) {
                session.terminal().json(out -> document(out, journal, chosen));
            } else {
                Rows rows = new Rows(session.words());
                each(journal, chosen, row -> session.terminal().line(rows.line(row)));
                if (journal.incidents().count(IncidentFilter.NONE) == 0) {
                    session.terminal().say("cli.list.empty");
                }
            }
        }
        return Exit.DONE.code();
    }

    private @Nullable UUID customer(Journal journal) {
        String name = customer;
        if (name == null) {
            return null;
        }
        return journal.customers().named(name).orElseThrow(() -> new Trouble(Trouble.Kind.NOT_FOUND, name)).id();
    }

    private void document(JsonWriter out, Journal journal, IncidentFilter filter) throws IOException {
        out.beginObject();
        out.name("total").value(journal.incidents().count(filter));
        out.name("incidents").beginArray();
        each(journal, filter, row -> {
            try {
                out.beginObject();
                Rows.fields(out, row);
                out.endObject();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        out.endArray();
        out.endObject();
    }

    private void each(Journal journal, IncidentFilter filter, Consumer<IncidentRow> taker) {
        int left = limit == null ? Integer.MAX_VALUE : limit;
        Page page = journal.incidents().page(filter, new Page.Start.First(), Math.min(left, AT_A_TIME));
        while (!page.rows().isEmpty()) {
            page.rows().forEach(taker);
            left -= page.rows().size();
            if (left <= 0 || !page.hasOlder() || page.oldest() == null) {
                return;
            }
            page = journal.incidents().page(filter, new Page.Start.OlderThan(page.oldest()), Math.min(left, AT_A_TIME));
        }
    }
}
