package lemonade.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import com.google.gson.FormattingStyle;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;

import lemonade.domain.Aggregate;
import lemonade.domain.Attachment;
import lemonade.domain.Checklist;
import lemonade.domain.Customer;
import lemonade.domain.Incident;
import lemonade.domain.Lesson;
import lemonade.domain.Review;
import lemonade.domain.Save;
import lemonade.domain.Settings;
import lemonade.domain.Trouble;

/**
 * Writes and reads the journal's wholes as JSON. What is written reads back equal. Safe for use by several threads.
 *
 * <p>Fields are the domain's words in camelCase, constants lower-case words joined by hyphens ({@code somebody-else}),
 * moments ISO-8601 as a day or a time with offset, money {@code {"minor":18000,"currency":"EUR"}}. What is not known
 * is left out.
 */
public final class AggregateJson {

    private final TypeAdapter<Customer> customers;
    private final TypeAdapter<Incident> incidents;
    private final TypeAdapter<Lesson> lessons;
    private final TypeAdapter<Save> saves;
    private final TypeAdapter<Checklist> checklists;
    private final TypeAdapter<Review> reviews;
    private final TypeAdapter<Settings> settings;

    /** For what this program wrote itself, where no time of writing is missing. */
    public AggregateJson() {
        this(OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** @param unknownTime when a whole counts as written that does not say it */
    public AggregateJson(OffsetDateTime unknownTime) {
        this(unknownTime, AttachmentShape.of(unknownTime), WholeShapes.settings(unknownTime));
    }

    /**
     * For whole documents, in which attachments carry their bytes and settings name no journal: they are read without an
     * id, which is to be given to them.
     *
     * @param unknownTime when a whole counts as written that does not say it
     * @param raw what the JSON writer writes to; {@link Writer#nullWriter()} when nothing is written
     */
    public AggregateJson(OffsetDateTime unknownTime, AttachmentContents contents, Writer raw) {
        this(unknownTime, AttachmentWithContent.of(unknownTime, contents, raw),
                WholeShapes.settingsOfNoJournal(unknownTime));
    }

    private AggregateJson(
            OffsetDateTime unknownTime, TypeAdapter<Attachment> attachments, TypeAdapter<Settings> settings) {
        customers = WholeShapes.customer(unknownTime);
        incidents = IncidentShape.of(unknownTime, attachments);
        lessons = WholeShapes.lesson(unknownTime);
        saves = WholeShapes.save(unknownTime);
        checklists = WholeShapes.checklist(unknownTime);
        reviews = WholeShapes.review(unknownTime);
        this.settings = settings;
    }

    public String toJson(Aggregate whole) {
        StringWriter text = new StringWriter(512);
        JsonWriter out = new JsonWriter(text);
        out.setFormattingStyle(FormattingStyle.COMPACT);
        try {
            write(out, whole);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * Reads one whole.
     *
     * @throws Trouble UNREADABLE_VALUE when the text is not JSON or holds a value that cannot be read
     */
    public Aggregate fromJson(Aggregate.Kind kind, String json) {
        try {
            return read(kind, new JsonReader(new StringReader(json)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes one whole as the next value of a document. */
    public void write(JsonWriter out, Aggregate whole) throws IOException {
        switch (whole) {
            case Customer customer -> customers.write(out, customer);
            case Incident incident -> incidents.write(out, incident);
            case Lesson lesson -> lessons.write(out, lesson);
            case Save save -> saves.write(out, save);
            case Checklist checklist -> checklists.write(out, checklist);
            case Review review -> reviews.write(out, review);
            case Settings about -> settings.write(out, about);
        }
    }

    /**
     * Reads one whole from the next value of a document.
     *
     * @throws Trouble UNREADABLE_VALUE when the document is not JSON or holds a value that cannot be read
     */
    public Aggregate read(Aggregate.Kind kind, JsonReader in) throws IOException {
        try {
            return shape(kind).read(in);
        } catch (MalformedJsonException | EOFException | IllegalStateException broken) {
            throw Value.unreadable(in.getPath(), "?", "JSON", broken);
        }
    }

    private TypeAdapter<? extends Aggregate> shape(Aggregate.Kind kind) {
        return switch (kind) {
            case CUSTOMER -> customers;
            case INCIDENT -> incidents;
            case LESSON -> lessons;
            case SAVE -> saves;
            case CHECKLIST -> checklists;
            case REVIEW -> reviews;
            case SETTINGS -> settings;
        };
    }
}
