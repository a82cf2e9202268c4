package lemonade.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;

import lemonade.domain.Aggregate;
import lemonade.domain.Settings;
import lemonade.domain.Trouble;
import lemonade.journal.Ids;
import lemonade.journal.Journal;
import lemonade.journal.Surroundings;
import lemonade.json.AggregateJson;

/**
 * The example journal: eight months of one small business, told so that the latest mishap happened yesterday. It is
 * what a first visitor looks around in.
 */
public final class ExampleJournal {

    private static final List<Aggregate.Kind> LISTS = List.of(
            Aggregate.Kind.CUSTOMER,
            Aggregate.Kind.INCIDENT,
            Aggregate.Kind.LESSON,
            Aggregate.Kind.CHECKLIST,
            Aggregate.Kind.SAVE,
            Aggregate.Kind.REVIEW);

    private final JsonObject document;
    private final Surroundings around;

    /** @param locale German gets the German one, everybody else the English */
    public ExampleJournal(Locale locale, Surroundings around) {
        this.around = around;
        LocalDate yesterday = LocalDate.now(around.clock()).minusDays(1);
        document = new StoryTime(read(locale), around.clock().getZone()).endingOn(yesterday);
    }

    /**
     * Writes the example journal as a file of its own.
     *
     * @throws Trouble EXISTS when there is a file already, or why it cannot be written
     */
    public void write(Path file) {
        try (Journal journal = Journal.create(file, settings(), around)) {
            fill(journal);
        }
    }

    /** What the example's owner set up; each example is a journal with an id of its own. */
    private Settings settings() {
        JsonObject settings = document.getAsJsonObject(JsonDocument.SETTINGS);
        settings.addProperty("id", Ids.next().toString());
        return (Settings) wholes().fromJson(Aggregate.Kind.SETTINGS, settings.toString());
    }

    private void fill(Journal journal) {
        ImportReport.Tally tally = new ImportReport.Tally();
        journal.bulk().run(writer -> {
            Arrival arrival = new Arrival(writer, journal, OffsetDateTime.now(around.clock()), false, tally);
            for (Aggregate.Kind kind : LISTS) {
                for (JsonElement whole : document.getAsJsonArray(JsonDocument.listOf(kind))) {
                    take(arrival, kind, whole);
                }
            }
            return tally.report();
        });
    }

    private static void take(Arrival arrival, Aggregate.Kind kind, JsonElement whole) {
        try {
            arrival.take(kind, new JsonReader(new StringReader(whole.toString())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private AggregateJson wholes() {
        return new AggregateJson(OffsetDateTime.now(around.clock()));
    }

    private static JsonObject read(Locale locale) {
        String language = locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? "de" : "en";
        try (InputStream in = ExampleJournal.class.getResourceAsStream("demo/example_" + language + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the example journal is missing");
            }
            return JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8)).getAsJsonObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
