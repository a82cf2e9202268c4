package lemonade.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.google.gson.stream.JsonReader;
import org.jspecify.annotations.Nullable;

import lemonade.domain.Aggregate;
import lemonade.domain.Checklist;
import lemonade.domain.Customer;
import lemonade.domain.Incident;
import lemonade.domain.Lesson;
import lemonade.domain.Ref;
import lemonade.domain.Review;
import lemonade.domain.Save;
import lemonade.domain.Settings;
import lemonade.domain.Trashed;
import lemonade.domain.Trouble;
import lemonade.journal.Bulk;
import lemonade.journal.Journal;
import lemonade.json.AggregateJson;
import lemonade.json.AttachmentContents;

/** Decides for each whole of a document whether it comes in, is there already, or differs from what is there. */
final class Arrival {

    private final Bulk.Writer writer;
    private final UUID journal;
    private final boolean empty;
    private final ImportReport.Tally tally;
    private final AggregateJson wholes;
    private final Map<String, byte[]> contents = new HashMap<>();
    private final Set<UUID> customers = new HashSet<>();
    private final OffsetDateTime now;

    /**
     * @param now when something counts as written that does not say it
     * @param empty whether the journal was empty, so that settings may be replaced
     */
    Arrival(Bulk.Writer writer, Journal journal, OffsetDateTime now, boolean empty, ImportReport.Tally tally) {
        this.writer = writer;
        this.journal = journal.id();
        this.empty = empty;
        this.tally = tally;
        this.now = now;
        AttachmentContents stored = new StoredContents(journal.attachments());
        wholes = new AggregateJson(now, new AttachmentContents() {
            @Override
            public byte @Nullable [] find(String sha256) {
                byte[] arriving = contents.get(sha256);
                return arriving != null ? arriving : stored.find(sha256);
            }

            @Override
            public void take(String sha256, byte[] content) {
                contents.put(sha256, content);
            }
        }, Writer.nullWriter());
    }

    void stopIfCancelled() {
        writer.stopIfCancelled();
    }

    /** Reads the next whole and brings it in if it is new. */
    void take(Aggregate.Kind kind, JsonReader in) throws IOException {
        contents.clear();
        Aggregate whole = wholes.read(kind, in);
        try {
            switch (whole) {
                case Settings settings -> takeSettings(settings);
                case Incident incident -> takeIncident(incident);
                default -> takeWhole(whole);
            }
        } catch (ArithmeticException beyondCounting) {
            throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, beyondCounting, in.getPreviousPath().substring(2),
                    "{\"minor\":18000,\"currency\":\"EUR\"}");
        }
    }

    /** Settings are the journal's own once there is anything in it. */
    private void takeSettings(Settings settings) {
        if (empty) {
            writer.replaceSettings(settings.withId(journal));
        }
    }

    private void takeIncident(Incident arriving) {
        Incident incident = isKnown(arriving.customer()) ? arriving : arriving.withCustomer(null);
        if (incident.importKey() == null || isThere(incident) || !writer.knowsImportKey(incident.importKey())) {
            takeWhole(incident);
        } else {
            differs(incident);
        }
    }

    private boolean isKnown(@Nullable UUID customer) {
        if (customer == null || customers.contains(customer)) {
            return true;
        }
        boolean known = writer.stored(new Ref(Aggregate.Kind.CUSTOMER, customer)).isPresent();
        if (known) {
            customers.add(customer);
        }
        return known;
    }

    private void takeWhole(Aggregate whole) {
        Optional<? extends Aggregate> there = writer.stored(Ref.to(whole));
        if (there.isPresent()) {
            compare(whole, there.get());
        } else if (writer.trashed(Ref.to(whole)).isPresent()) {
            tally.already();
        } else {
            contents.values().forEach(writer::addContent);
            writer.add(whole);
            tally.added(whole.kind());
        }
    }

    private boolean isThere(Aggregate whole) {
        return writer.stored(Ref.to(whole)).isPresent() || writer.trashed(Ref.to(whole)).isPresent();
    }

    private void compare(Aggregate arriving, Aggregate there) {
        if (arriving.equals(there)) {
            tally.already();
        } else {
            differs(arriving);
        }
    }

    private void differs(Aggregate whole) {
        String title = switch (whole) {
            case Incident incident -> incident.title();
            case Customer customer -> customer.name();
            case Lesson lesson -> lesson.act();
            case Save save -> save.what();
            case Checklist checklist -> checklist.title();
            case Review review -> "%d-W%02d".formatted(review.year(), review.week());
            case Settings settings -> settings.business();
        };
        tally.differs(new ImportReport.Difference(whole.kind(), whole.id(), title));
    }

    /** Reads the next entry of a document's Trash and puts it into the Trash if it is new. */
    void takeTrashed(JsonReader in) throws IOException {
        contents.clear();
        Aggregate.@Nullable Kind kind = null;
        String title = "";
        OffsetDateTime trashedAt = now;
        @Nullable Aggregate body = null;
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "kind" -> kind = kind(in);
                case "title" -> title = in.nextString();
                case "trashedAt" -> trashedAt = time(in);
                case "body" -> {
                    if (kind == null) {
                        throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, in.getPath().substring(2), "kind, body");
                    }
                    body = wholes.read(kind, in);
                }
                default -> in.skipValue();
            }
        }
        in.endObject();
        if (body == null) {
            throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, in.getPreviousPath().substring(2) + ".body", "{...}");
        }
        putIntoTrash(new Trashed(body, title, trashedAt));
    }

    private void putIntoTrash(Trashed trashed) {
        Aggregate body = trashed.body();
        Optional<Trashed> there = writer.trashed(Ref.to(body));
        if (there.isPresent()) {
            compare(body, there.get().body());
        } else if (isThere(body) || body instanceof Incident incident
                && incident.importKey() != null && writer.knowsImportKey(incident.importKey())) {
            differs(body);
        } else {
            contents.values().forEach(writer::addContent);
            writer.addToTrash(trashed);
            tally.added(body.kind());
        }
    }

    private static Aggregate.Kind kind(JsonReader in) throws IOException {
        String word = in.nextString();
        try {
            return Aggregate.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, unknown,
                    in.getPreviousPath().substring(2) + " = \"" + word + '"', "incident, customer, lesson");
        }
    }

    private static OffsetDateTime time(JsonReader in) throws IOException {
        String text = in.nextString();
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, unreadable,
                    in.getPreviousPath().substring(2) + " = \"" + text + '"', "2026-03-04T16:00+01:00");
        }
    }
}
