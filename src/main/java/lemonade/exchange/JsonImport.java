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
import com.google.gson.stream.MalformedJsonException;

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
        Arrival arrival = new Arrival(writer, journal, OffsetDateTime.now(clock), empty, tally);
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
                return new DocumentPass(file, in, counted, arrival, first, progress).document();
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
}
