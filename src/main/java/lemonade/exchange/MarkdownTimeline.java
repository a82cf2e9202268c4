package lemonade.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Action;
import lemonade.domain.Amends;
import lemonade.domain.Apology;
import lemonade.domain.Contact;
import lemonade.domain.FollowUp;
import lemonade.domain.Incident;
import lemonade.domain.Moment;
import lemonade.domain.Outcome;
import lemonade.words.Words;

/** What happened around an incident, as lines in the order in which it happened; what is open stands at the end. */
final class MarkdownTimeline {

    private record Entry(@Nullable Moment at, String line) {}

    private final Words words;
    private final Told told;
    private final List<Entry> entries = new ArrayList<>();

    MarkdownTimeline(Incident incident, Words words, Told told) {
        this.words = words;
        this.told = told;
        stamp("exchange.md.happened", incident.happenedAt());
        stamp("exchange.md.noticed", incident.noticedAt());
        stamp("exchange.md.told", incident.toldAt());
        incident.contacts().forEach(this::contact);
        incident.apologies().stream().filter(Apology::isSent).forEach(this::apology);
        incident.amends().forEach(this::amends);
        incident.followUps().forEach(this::followUp);
        incident.actions().forEach(this::action);
        stamp("exchange.md.resolved", incident.resolvedAt());
        incident.outcomes().forEach(this::outcome);
    }

    List<String> lines() {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::at, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(entry -> entry.at() == null
                        ? "- " + entry.line()
                        : "- **" + MarkdownText.line(words.moment(entry.at())) + "** · " + entry.line())
                .toList();
    }

    private void stamp(String key, @Nullable Moment at) {
        if (at != null) {
            entries.add(new Entry(at, words.say(key)));
        }
    }

    private void contact(Contact contact) {
        StringBuilder line =
                new StringBuilder(words.say(contact.isOutgoing() ? "exchange.md.called" : "exchange.md.contacted"));
        if (contact.channel() != null) {
            line.append(" (").append(words.name(contact.channel())).append(')');
        }
        if (contact.mood() != null) {
            line.append(", ").append(words.name(contact.mood()));
        }
        appendWords(line, contact.words());
        appendNote(line, contact.note());
        entries.add(new Entry(contact.at(), line.toString()));
    }

    private void apology(Apology apology) {
        StringBuilder line = new StringBuilder(
                apology.kind() == null ? words.say("exchange.md.apologised")
                        : words.say("exchange.md.apologisedBy", words.name(apology.kind())));
        appendWords(line, apology.words());
        if (!told.inWords(apology.answer()).isEmpty()) {
            line.append(' ').append(words.say("exchange.md.answer", told.inWords(apology.answer())));
        }
        entries.add(new Entry(apology.sentAt(), line.toString()));
    }

    private void amends(Amends amends) {
        StringBuilder line = new StringBuilder(words.say("exchange.md.amends", words.name(amends.kind())));
        appendNote(line, amends.what());
        if (amends.cost() != null) {
            line.append(", ").append(MarkdownText.line(words.money(amends.cost())));
        }
        if (amends.payer() != null) {
            line.append(", ").append(words.say("exchange.md.paidBy", words.name(amends.payer())));
        }
        owed(line, amends.doneAt(), amends.droppedAt(), amends.promisedFor());
    }

    private void followUp(FollowUp followUp) {
        StringBuilder line = new StringBuilder(words.say("exchange.md.promised"));
        appendNote(line, followUp.what());
        owed(line, followUp.doneAt(), followUp.droppedAt(), followUp.due());
    }

    private void action(Action action) {
        StringBuilder line = new StringBuilder(words.say("exchange.md.changed"));
        appendNote(line, action.what());
        owed(line, action.doneAt(), action.droppedAt(), action.due());
    }

    private void outcome(Outcome outcome) {
        StringBuilder line = new StringBuilder(
                words.say("exchange.md.outcome", outcome.afterDays(), words.name(outcome.what())));
        if (outcome.revenueSince() != null && outcome.revenueSince().minor() != 0) {
            line.append(", ").append(MarkdownText.line(words.money(outcome.revenueSince())));
        }
        appendNote(line, outcome.note());
        entries.add(new Entry(outcome.askedAt(), line.toString()));
    }

    private void owed(StringBuilder line, @Nullable Moment done, @Nullable Moment dropped, @Nullable Moment due) {
        if (done == null && dropped == null) {
            String open = due == null
                    ? words.say("exchange.md.open")
                    : words.say("exchange.md.openUntil", MarkdownText.line(words.moment(due)));
            entries.add(new Entry(null, line.append(" – ").append(open).toString()));
        } else {
            entries.add(new Entry(done != null ? done : dropped,
                    done != null ? line.toString()
                            : line.append(" – ").append(words.say("exchange.md.dropped")).toString()));
        }
    }

    private void appendWords(StringBuilder line, String said) {
        String text = told.inWords(said);
        if (!text.isEmpty()) {
            line.append(": ").append(words.say("exchange.md.quote", text));
        }
    }

    private void appendNote(StringBuilder line, String note) {
        String text = told.inWords(note);
        if (!text.isEmpty()) {
            line.append(": ").append(text);
        }
    }
}
