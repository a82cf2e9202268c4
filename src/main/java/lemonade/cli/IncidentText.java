package lemonade.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Amends;
import lemonade.domain.Apology;
import lemonade.domain.Contact;
import lemonade.domain.Incident;
import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.Owed;
import lemonade.domain.view.IncidentRow;
import lemonade.words.Words;

/** One incident as text for a terminal: the head, the story, then the timeline from the first day to the last. */
final class IncidentText {

    private final Words words;
    private final Moments moments;

    private record Entry(@Nullable Moment at, String text) {}

    IncidentText(Words words, Clock clock) {
        this.words = words;
        this.moments = new Moments(words, LocalDate.now(clock));
    }

    List<String> lines(Incident incident, IncidentRow row) {
        List<String> lines = new ArrayList<>();
        lines.add(incident.title());
        lines.add("");
        add(lines, "cli.show.id", incident.id().toString());
        add(lines, "cli.show.customer", row.customerName());
        add(lines, "cli.show.happened", near(incident.happenedAt()));
        add(lines, "cli.show.told", near(incident.told()));
        add(lines, "cli.show.cause", incident.cause());
        add(lines, "cli.show.job", incident.job());
        add(lines, "cli.show.tags", String.join(", ", incident.tags()));
        add(lines, "cli.show.fault", incident.fault() == null ? "" : words.name(incident.fault()));
        add(lines, "cli.show.severity", words.name(incident.severity()));
        add(lines, "cli.show.price", amount(incident.money().price()));
        add(lines, "cli.show.loss", amount(incident.money().customersLoss()));
        add(lines, "cli.show.stage", words.name(row.stage()));
        add(lines, "cli.show.next", words.say("domain.nextStep." + row.nextStep().kind().name()));
        add(lines, "cli.show.files",
                String.join(", ", incident.attachments().stream().map(file -> file.name()).toList()));
        if (!incident.story().isBlank()) {
            lines.add("");
            incident.story().lines().forEach(lines::add);
        }
        List<Entry> timeline = timeline(incident);
        if (!timeline.isEmpty()) {
            lines.add("");
            timeline.forEach(entry -> lines.add(entry.text()));
        }
        return lines;
    }

    private List<Entry> timeline(Incident incident) {
        List<Entry> entries = new ArrayList<>();
        incident.contacts().forEach(contact -> entries.add(contact(contact)));
        incident.apologies().forEach(apology -> entries.add(apology(apology)));
        incident.owed().forEach(owed -> entries.add(owed(owed)));
        incident.outcomes()
                .forEach(outcome -> entries.add(new Entry(
                        outcome.askedAt(),
                        words.say("cli.show.outcome", moments.near(outcome.askedAt()), outcome.afterDays(),
                                words.name(outcome.what()), outcome.note()).strip())));
        entries.sort(Comparator.comparing(Entry::at, Comparator.nullsLast(Comparator.naturalOrder())));
        return entries;
    }

    private Entry contact(Contact contact) {
        List<String> parts = new ArrayList<>();
        if (contact.channel() != null) {
            parts.add(words.name(contact.channel()));
        }
        if (contact.mood() != null) {
            parts.add(words.name(contact.mood()));
        }
        if (!contact.words().isBlank()) {
            parts.add(words.say("cli.show.quote", contact.words().strip()));
        }
        if (!contact.note().isBlank()) {
            parts.add(contact.note().strip());
        }
        return new Entry(contact.at(),
                words.say("cli.show.contact", moments.near(contact.at()), String.join(", ", parts)));
    }

    private Entry apology(Apology apology) {
        Moment sent = apology.sentAt();
        return new Entry(sent, sent == null
                ? words.say("cli.show.draft", apology.words().strip())
                : words.say("cli.show.apology", moments.near(sent), apology.words().strip()));
    }

    private Entry owed(Owed owed) {
        String what = owed instanceof Amends amends && amends.cost() != null
                ? words.say("cli.show.what_cost", what(owed), Amounts.written(amends.cost()))
                : what(owed);
        Moment done = owed.doneAt();
        Moment due = owed.due();
        if (done != null) {
            return new Entry(done, words.say("cli.show.done", moments.near(done), what));
        }
        if (owed.droppedAt() != null) {
            return new Entry(owed.droppedAt(), words.say("cli.show.dropped", moments.near(owed.droppedAt()), what));
        }
        return new Entry(due, due == null ? words.say("cli.show.owed", what)
                : words.say("cli.show.owed_by", moments.near(due), what));
    }

    private String what(Owed owed) {
        return owed.what().isBlank() && owed instanceof Amends amends ? words.name(amends.kind()) : owed.what();
    }

    private void add(List<String> lines, String label, String value) {
        if (!value.isBlank()) {
            lines.add(words.say(label, value));
        }
    }

    private String near(@Nullable Moment moment) {
        return moment == null ? "" : moments.near(moment);
    }

    private static String amount(@Nullable Money money) {
        return money == null ? "" : Amounts.written(money);
    }
}
