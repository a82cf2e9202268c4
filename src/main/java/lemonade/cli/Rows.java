package lemonade.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;

import com.google.gson.stream.JsonWriter;

import lemonade.domain.Moment;
import lemonade.domain.Mood;
import lemonade.domain.Stage;
import lemonade.domain.view.IncidentRow;
import lemonade.words.Words;

/** Incidents one to a line. */
final class Rows {

    private static final int SHORT_ID = 8;

    private final Words words;
    private final int stageWidth;

    Rows(Words words) {
        this.words = words;
        this.stageWidth = Arrays.stream(Stage.values()).mapToInt(stage -> words.name(stage).length()).max().orElse(0);
    }

    /** An ending of the id that is hardly ever ambiguous, and short enough to be typed. */
    static String shortId(UUID id) {
        String whole = id.toString();
        return whole.substring(whole.length() - SHORT_ID);
    }

    String line(IncidentRow row) {
        String stage = words.name(row.stage());
        String customer = row.customerName().isEmpty() ? "" : row.customerName() + ": ";
        return shortId(row.id()) + "  " + row.sortedBy().date() + "  " + stage + " ".repeat(stageWidth - stage.length())
                + "  " + customer + row.title();
    }

    /** Fields of a row within an object that has begun. */
    static void fields(JsonWriter json, IncidentRow row) throws IOException {
        json.name("id").value(row.id().toString());
        json.name("title").value(row.title());
        if (row.customer() != null) {
            json.name("customer").value(row.customer().toString());
            json.name("customerName").value(row.customerName());
        }
        json.name("date").value(row.sortedBy().date().toString());
        json.name("at").value(row.sortedBy().toString());
        json.name("stage").value(JsonValues.word(row.stage()));
        json.name("nextStep").value(JsonValues.word(row.nextStep().kind()));
        Moment due = row.nextStep().due();
        if (due != null) {
            json.name("due").value(due.toString());
        }
        json.name("severity").value(JsonValues.word(row.severity()));
        text(json, "cause", row.cause());
        text(json, "kindOfJob", row.kindOfJob());
        Mood mood = row.latestMood();
        if (mood != null) {
            json.name("mood").value(JsonValues.word(mood));
        }
        if (row.legalHold()) {
            json.name("legalHold").value(true);
        }
    }

    private static void text(JsonWriter json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.name(name).value(value);
        }
    }
}
