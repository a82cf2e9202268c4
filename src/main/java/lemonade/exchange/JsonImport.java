package lemonade.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import org.jspecify.annotations.Nullable;

import lemonade.domain.Aggregate;
import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Bulk;
import lemonade.journal.Journal;

/**
 * Brings in a JSON document, all of it or nothing. What is there already is skipped, what is there with other content
 * is reported and stays as it is. The settings come along only into a journal that is still empty.
 */
public final class JsonImport {

    private final Journal journal;
    private final Clock clock;

    public JsonImport(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Brings the document in.
     *
     * @throws Trouble MISSING, UNREADABLE_FILE, UNREADABLE_VALUE, NEWER or CANCELLED; nothing is changed then
     */
    public ImportReport run(Path file, Progress progress) {
        boolean empty = isEmpty();
        return journal.bulk().run(writer -> read(file, writer, empty, progress));
    }

    /** Says what {@link #run} would do, and changes nothing. */
    public ImportReport rehearse(Path file, Progress progress) {
        boolean empty = isEmpty();
        return journal.bulk().rehearse(writer -> read(file, writer, empty, progress));
    }

    private boolean isEmpty() {
        return journal.incidents().count(IncidentFilter.NONE) == 0
                && journal.customers().all().isEmpty()
                && journal.lessons().all().isEmpty()
                && journal.saves().all().isEmpty()
                && journal.checklists().all().isEmpty()
                && journal.reviews().all().isEmpty()
                && journal.trash().all().isEmpty();
    }

    private ImportReport read(Path file, Bulk.Writer writer, boolean empty, Progress progress) {
        ImportReport.Tally tally = new ImportReport.Tally();
        Arrival arrival = new Arrival(writer, new StoredContents(journal.attachments()), OffsetDateTime.now(clock),
                empty, tally);
        boolean deferred = readOnce(file, arrival, true, progress);
        if (deferred) {
            readOnce(file, arrival, false, progress);
        }
        return tally.report();
    }

    /**
     * Reads the document once.
     *
     * @param first everything but incidents that stand before their customers; else those incidents alone
     * @return whether incidents wait for a second reading
     */
    private boolean readOnce(Path file, Arrival arrival, boolean first, Progress progress) {
        if (!Files.isRegularFile(file)) {
            throw new Trouble(Trouble.Kind.MISSING, file);
        }
        try (CountedInput counted = new CountedInput(file);
                JsonReader in = new JsonReader(new InputStreamReader(counted, StandardCharsets.UTF_8))) {
            try {
                return new Reading(file, in, counted, arrival, first, progress).document();
            } catch (MalformedJsonException | EOFException | IllegalStateException broken) {
                throw new Trouble(Trouble.Kind.UNREADABLE_FILE, broken, file, JsonPlace.line(in), "JSON");
            } catch (Trouble trouble) {
                Throwable cause = trouble.getCause();
                throw cause instanceof MalformedJsonException || cause instanceof EOFException
                        ? new Trouble(Trouble.Kind.UNREADABLE_FILE, cause, file, JsonPlace.line(in), "JSON")
                        : trouble;
            }
        } catch (IOException unreadable) {
            throw FileTrouble.of(file, unreadable);
        }
    }

    /** One pass over a document. */
    private static final class Reading {

        private static final int STEP = 200;

        private final Path file;
        private final JsonReader in;
        private final CountedInput counted;
        private final Arrival arrival;
        private final boolean first;
        private final Progress progress;
        private boolean customersSeen;
        private boolean deferred;
        private boolean known;
        private long done;

        Reading(Path file, JsonReader in, CountedInput counted, Arrival arrival, boolean first, Progress progress) {
            this.file = file;
            this.in = in;
            this.counted = counted;
            this.arrival = arrival;
            this.first = first;
            this.progress = progress;
        }

        boolean document() throws IOException {
            in.beginObject();
            while (in.hasNext()) {
                field(in.nextName());
            }
            in.endObject();
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException("something follows the document");
            }
            if (!known) {
                throw new Trouble(Trouble.Kind.UNREADABLE_FILE, file, 0, "\"format\":\"" + JsonDocument.FORMAT + '"');
            }
            return deferred;
        }

        private void field(String name) throws IOException {
            switch (name) {
                case "format" -> format();
                case "version" -> version();
                case JsonDocument.INCIDENTS -> incidents();
                case JsonDocument.TRASH -> trash();
                default -> {
                    Aggregate.@Nullable Kind kind = kindOf(name);
                    if (kind == null || !first) {
                        in.skipValue();
                    } else if (kind == Aggregate.Kind.SETTINGS) {
                        known = true;
                        arrival.take(kind, in);
                    } else {
                        customersSeen |= kind == Aggregate.Kind.CUSTOMER;
                        all(kind);
                    }
                }
            }
        }

        private void format() throws IOException {
            String format = in.peek() == JsonToken.STRING ? in.nextString() : "";
            if (!format.equals(JsonDocument.FORMAT)) {
                throw new Trouble(Trouble.Kind.UNREADABLE_FILE, file, JsonPlace.line(in),
                        "\"format\":\"" + JsonDocument.FORMAT + '"');
            }
            known = true;
        }

        private void version() throws IOException {
            double version = in.peek() == JsonToken.NUMBER ? in.nextDouble() : Double.NaN;
            if (version > JsonDocument.VERSION) {
                throw new Trouble(Trouble.Kind.NEWER, file, (long) version, JsonDocument.VERSION);
            }
            if (Double.isNaN(version)) {
                throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, "version", String.valueOf(JsonDocument.VERSION));
            }
        }

        private void incidents() throws IOException {
            known = true;
            if (first && !customersSeen) {
                deferred = true;
                in.skipValue();
            } else {
                all(Aggregate.Kind.INCIDENT);
            }
        }

        private void trash() throws IOException {
            if (!first) {
                in.skipValue();
                return;
            }
            known = true;
            beginArray();
            while (in.hasNext()) {
                arrival.takeTrashed(in);
                step();
            }
            in.endArray();
        }

        private void all(Aggregate.Kind kind) throws IOException {
            known = true;
            beginArray();
            while (in.hasNext()) {
                arrival.take(kind, in);
                step();
            }
            in.endArray();
        }

        private void beginArray() throws IOException {
            if (in.peek() != JsonToken.BEGIN_ARRAY) {
                throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, in.getPath().substring(2), "[...]");
            }
            in.beginArray();
        }

        private void step() {
            if (++done % STEP == 0) {
                arrival.stopIfCancelled();
                progress.reached(done, counted.share());
            }
        }

        private static Aggregate.@Nullable Kind kindOf(String name) {
            for (Aggregate.Kind kind : Aggregate.Kind.values()) {
                if (JsonDocument.listOf(kind).equals(name)) {
                    return kind;
                }
            }
            return null;
        }
    }
}
