package lemonade.exchange;

import java.io.IOException;
import java.nio.file.Path;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import org.jspecify.annotations.Nullable;

import lemonade.domain.Aggregate;
import lemonade.domain.Trouble;

/**
 * One reading of a JSON document from its beginning to its end. Incidents that stand before the customers they name wait
 * for a second one.
 */
final class DocumentPass {

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

    DocumentPass(Path file, JsonReader in, CountedInput counted, Arrival arrival, boolean first, Progress progress) {
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
