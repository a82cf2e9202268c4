package lemonade.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import lemonade.domain.ApologyBuilder;
import lemonade.domain.Contact;
import lemonade.domain.ContactBuilder;
import lemonade.domain.Incident;
import lemonade.domain.Moment;
import lemonade.domain.NextStep;
import lemonade.domain.Outcome;
import lemonade.domain.OutcomeBuilder;
import lemonade.domain.OutcomeKind;
import lemonade.insight.Digests;

/** Writes an answered question into its incident. */
final class Answers {

    private Answers() {}

    /**
     * The incident with "yes" written into it.
     *
     * @param id for what has to be added
     */
    static Incident yes(Incident incident, NextStep.Kind asked, UUID id, LocalDate today) {
        Moment now = Moment.on(today);
        return switch (asked) {
            case TELL_THEM -> incident.withToldAt(now);
            case HEAR_THEM_OUT -> incident.withContacts(heardOut(incident, id, now));
            case APOLOGISE -> incident.withApologies(
                    added(incident.apologies(), ApologyBuilder.builder().id(id).words("").sentAt(now).build()));
            case ASK_OUTCOME -> outcome(incident, OutcomeKind.STAYED, id, today);
            case NAME_CUSTOMER, KEEP_PROMISE, TAKE_ACTION, WRITE_LESSON, NOTHING -> incident;
        };
    }

    /** The incident with what became of the customer, as the answer to the first question still open. */
    static Incident outcome(Incident incident, OutcomeKind what, UUID id, LocalDate today) {
        List<Integer> answered = incident.outcomes().stream().map(Outcome::afterDays).toList();
        int asked = Digests.OUTCOME_DAYS.stream()
                .filter(days -> !answered.contains(days))
                .findFirst()
                .orElse(Digests.OUTCOME_DAYS.getLast());
        return incident.withOutcomes(added(
                incident.outcomes(),
                OutcomeBuilder.builder().id(id).afterDays(asked).askedAt(Moment.on(today)).what(what).build()));
    }

    private static List<Contact> heardOut(Incident incident, UUID id, Moment now) {
        List<Contact> timeline = incident.reactionTimeline();
        if (timeline.isEmpty()) {
            return List.of(ContactBuilder.builder().id(id).at(now).heardOut(true).build());
        }
        Contact latest = timeline.getLast();
        return incident.contacts()
                .stream()
                .map(contact -> contact.id().equals(latest.id()) ? contact.withHeardOut(true) : contact)
                .toList();
    }

    private static <T> List<T> added(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
