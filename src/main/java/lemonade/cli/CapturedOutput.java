package lemonade.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.stream.JsonWriter;

import lemonade.domain.Incident;
import lemonade.domain.Moment;
import lemonade.insight.capture.Captured;
import lemonade.insight.capture.Chip;
import lemonade.insight.capture.Chip.CauseChip;
import lemonade.insight.capture.Chip.ChannelChip;
import lemonade.insight.capture.Chip.CustomerChip;
import lemonade.insight.capture.Chip.HappenedChip;
import lemonade.insight.capture.Chip.MoneyChip;
import lemonade.insight.capture.Chip.MoodChip;
import lemonade.insight.capture.Chip.NewCustomerChip;
import lemonade.insight.capture.Chip.PromiseChip;
import lemonade.words.Words;

/** Tells what was understood of a captured line. */
final class CapturedOutput {

    private final Words words;
    private final LocalDate today;
    private final Moments moments;

    CapturedOutput(Words words, Clock clock) {
        this.words = words;
        this.today = LocalDate.now(clock);
        this.moments = new Moments(words, today);
    }

    List<String> lines(Incident incident, Captured captured) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("cli.capture.saved", Rows.shortId(incident.id()), incident.title()));
        captured.chips().forEach(chip -> lines.add("  " + line(chip)));
        return lines;
    }

    private String line(Chip chip) {
        return switch (chip) {
            case NewCustomerChip customer -> words.say("cli.capture.new_customer", customer.name());
            case CustomerChip customer -> words.say("cli.capture.customer", customer.name());
            case MoodChip mood -> words.say("cli.capture.mood", words.name(mood.mood()));
            case MoneyChip money -> words.say("cli.capture.money", Amounts.written(money.money()));
            case HappenedChip happened -> words.say("cli.capture.happened", moments.near(happened.at()));
            case CauseChip cause ->
                    words.say(cause.guessed() ? "cli.capture.guessed_cause" : "cli.capture.cause", cause.cause());
            case PromiseChip promise -> promise(promise);
            case ChannelChip channel -> words.say("cli.capture.channel", words.name(channel.channel()));
        };
    }

    private String promise(PromiseChip promise) {
        Moment due = promise.due();
        return due == null
                ? words.say("cli.capture.promise", promise.what())
                : words.say("cli.capture.promise_due", promise.what(), moments.near(due));
    }

    void json(JsonWriter json, Incident incident, Captured captured) throws IOException {
        json.beginObject();
        json.name("id").value(incident.id().toString());
        json.name("title").value(incident.title());
        json.name("understood").beginArray();
        for (Chip chip : captured.chips()) {
            json.beginObject();
            fields(json, chip);
            json.name("start").value(chip.start());
            json.name("end").value(chip.end());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void fields(JsonWriter json, Chip chip) throws IOException {
        switch (chip) {
            case CustomerChip customer -> json.name("kind")
                    .value("customer")
                    .name("name")
                    .value(customer.name())
                    .name("new")
                    .value(customer instanceof NewCustomerChip);
            case MoodChip mood -> json.name("kind").value("mood").name("mood").value(JsonValues.word(mood.mood()));
            case MoneyChip money -> JsonValues.money(json.name("kind").value("money").name("money"), money.money());
            case HappenedChip happened ->
                    json.name("kind").value("happened").name("happenedAt").value(happened.at().toString());
            case CauseChip cause -> json.name("kind")
                    .value("cause")
                    .name("cause")
                    .value(cause.cause())
                    .name("guessed")
                    .value(cause.guessed());
            case PromiseChip promise -> {
                json.name("kind").value("promise").name("what").value(promise.what());
                if (promise.due() != null) {
                    json.name("due").value(promise.due().toString());
                }
            }
            case ChannelChip channel ->
                    json.name("kind").value("channel").name("channel").value(JsonValues.word(channel.channel()));
        }
    }
}
