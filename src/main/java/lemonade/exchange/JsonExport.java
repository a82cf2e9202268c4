package lemonade.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import com.google.gson.stream.JsonWriter;

import lemonade.domain.Aggregate;
import lemonade.domain.Customer;
import lemonade.domain.Incident;
import lemonade.domain.Lesson;
import lemonade.domain.Trashed;
import lemonade.journal.Journal;
import lemonade.json.AggregateJson;

/**
 * Writes a journal as one JSON document: everything in it but the version history. A selection brings its incidents,
 * the customers they happened to and the lessons made from them.
 */
public final class JsonExport implements FileExport {

    private static final int STEP = 500;

    private final Journal journal;
    private final Clock clock;
    private final Selection selection;

    public JsonExport(Journal journal, Clock clock, Selection selection) {
        this.journal = journal;
        this.clock = clock;
        this.selection = selection;
    }

    @Override
    public void write(OutputStream out, Progress progress) throws IOException {
        Writer raw = new OwnBuffer(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new Writing(raw, progress).document();
        raw.flush();
    }

    private final class Writing {

        private final Writer raw;
        private final JsonWriter json;
        private final AggregateJson wholes;
        private final Progress progress;
        private final long incidents = journal.incidents().count(selection.filter());
        private final List<Lesson> lessons = journal.lessons().all();
        private final LessonsTaught taught = new LessonsTaught(lessons);
        private long done;

        Writing(Writer raw, Progress progress) {
            this.raw = raw;
            this.progress = progress;
            json = new JsonWriter(raw);
            wholes = new AggregateJson(OffsetDateTime.now(clock), new StoredContents(journal.attachments()), raw);
        }

        void document() throws IOException {
            json.beginObject();
            json.name("format").value(JsonDocument.FORMAT);
            json.name("version").value(JsonDocument.VERSION);
            json.name("exportedAt").value(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString());
            json.name(JsonDocument.SETTINGS);
            wholes.write(json, journal.settings().get());
            all(Aggregate.Kind.CUSTOMER, customers());
            json.name(JsonDocument.INCIDENTS).beginArray();
            selection.forEach(journal.incidents(), this::incident);
            json.endArray();
            all(Aggregate.Kind.LESSON, selection.isEverything() ? lessons : taught.lessons(false));
            if (selection.isEverything()) {
                all(Aggregate.Kind.CHECKLIST, journal.checklists().all());
                all(Aggregate.Kind.SAVE, journal.saves().all());
                all(Aggregate.Kind.REVIEW, journal.reviews().all());
                trash();
            }
            json.endObject();
            raw.write('\n');
        }

        private List<Customer> customers() {
            List<Customer> all = journal.customers().all();
            if (selection.isEverything()) {
                return all;
            }
            Set<UUID> needed = new HashSet<>();
            selection.forEach(journal.incidents(), incident -> {
                if (incident.customer() != null) {
                    needed.add(incident.customer());
                }
            });
            return all.stream().filter(customer -> needed.contains(customer.id())).toList();
        }

        private void all(Aggregate.Kind kind, List<? extends Aggregate> list) throws IOException {
            json.name(JsonDocument.listOf(kind)).beginArray();
            for (Aggregate whole : list) {
                raw.write('\n');
                wholes.write(json, whole);
            }
            json.endArray();
        }

        private void incident(Incident incident) {
            try {
                raw.write('\n');
                wholes.write(json, incident);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            taught.saw(incident);
            if (++done % STEP == 0) {
                progress.reached(done, incidents == 0 ? -1 : (double) done / incidents);
            }
        }

        private void trash() throws IOException {
            json.name(JsonDocument.TRASH).beginArray();
            for (Trashed trashed : journal.trash().all().reversed()) {
                raw.write('\n');
                json.beginObject();
                json.name("kind").value(trashed.body().kind().name().toLowerCase(Locale.ROOT));
                json.name("title").value(trashed.title());
                json.name("trashedAt").value(trashed.trashedAt().toString());
                json.name("body");
                wholes.write(json, trashed.body());
                json.endObject();
            }
            json.endArray();
        }
    }
}
