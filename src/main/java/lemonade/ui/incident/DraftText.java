package lemonade.ui.incident;

import java.util.ArrayList;
import java.util.List;

import lemonade.domain.Apology;
import lemonade.domain.Contact;
import lemonade.domain.Facts;
import lemonade.domain.Incident;
import lemonade.domain.Owed;

/** The owner's words in an incident as plain text, for the clipboard when they cannot be saved. */
final class DraftText {

    private DraftText() {}

    static String of(Incident incident) {
        List<String> lines = new ArrayList<>();
        lines.add(incident.title());
        lines.add(incident.story());
        for (Contact contact : incident.reactionTimeline()) {
            lines.add(contact.words());
            lines.add(contact.note());
        }
        for (Apology apology : incident.apologies()) {
            lines.add(apology.words());
            lines.add(apology.answer());
        }
        incident.owed().stream().map(Owed::what).forEach(lines::add);
        Facts facts = incident.facts();
        lines.add(facts.mistake());
        lines.addAll(facts.whys());
        lines.addAll(List.of(facts.peopleInvolved(), facts.wouldHavePrevented(), facts.willPrevent(), facts.wentWell(),
                facts.lucky(), incident.customersShoes().looksLike(), incident.customersShoes().putsRight(),
                incident.privateNotes().vent(), incident.privateNotes().kindWord()));
        lines.removeIf(String::isBlank);
        return String.join("\n\n", lines);
    }
}
