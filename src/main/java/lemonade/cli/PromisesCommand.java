package lemonade.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;

import com.google.gson.stream.JsonWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import lemonade.domain.Action;
import lemonade.domain.Amends;
import lemonade.domain.FollowUp;
import lemonade.domain.Moment;
import lemonade.domain.Owed;
import lemonade.insight.Promise;
import lemonade.journal.Journal;

/** {@code lemonade promises}: what is still owed, by due date. */
@Command(name = "promises")
final class PromisesCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--by", paramLabel = "D")
    private @Nullable LocalDate by;

    @Option(names = "--json")
    private boolean json;

    PromisesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LocalDateTime now = LocalDateTime.now(session.machine().clock());
        try (Journal journal = session.journals().read()) {
            List<Promise> open = by == null ? journal.promises().open() : journal.promises().openBy(by);
            if (json) {
                session.terminal().json(out -> document(out, open, now));
                return Exit.DONE.code();
            }
            Moments moments = new Moments(session.words(), now.toLocalDate());
            open.forEach(promise -> session.terminal().line(line(promise, moments, now)));
            if (open.isEmpty()) {
                session.terminal().say("cli.promises.none");
            }
        }
        return Exit.DONE.code();
    }

    private String line(Promise promise, Moments moments, LocalDateTime now) {
        Moment due = promise.owed().due();
        String when = due == null ? session.words().say("cli.promises.undated") : moments.near(due);
        String what = promise.owed().what().isBlank() ? promise.incidentTitle() : promise.owed().what();
        String whom = promise.customerName().isEmpty() ? "" : promise.customerName() + ": ";
        return switch (promise.state(now)) {
            case OVERDUE ->
                    session.words().say("cli.promises.overdue", Rows.shortId(promise.incident()), when, whom + what);
            default -> session.words().say("cli.promises.open", Rows.shortId(promise.incident()), when, whom + what);
        };
    }

    private static void document(JsonWriter out, List<Promise> promises, LocalDateTime now) throws IOException {
        out.beginObject();
        out.name("promises").beginArray();
        for (Promise promise : promises) {
            out.beginObject();
            out.name("id").value(promise.owed().id().toString());
            out.name("kind").value(kind(promise.owed()));
            out.name("what").value(promise.owed().what());
            if (promise.owed().due() != null) {
                out.name("due").value(promise.owed().due().toString());
            }
            out.name("state").value(JsonValues.word(promise.state(now)));
            out.name("incident").value(promise.incident().toString());
            out.name("incidentTitle").value(promise.incidentTitle());
            if (promise.customer() != null) {
                out.name("customer").value(promise.customer().toString());
                out.name("customerName").value(promise.customerName());
            }
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }

    private static String kind(Owed owed) {
        return switch (owed) {
            case Amends _ -> "amends";
            case Action _ -> "action";
            case FollowUp _ -> "follow-up";
        };
    }
}
