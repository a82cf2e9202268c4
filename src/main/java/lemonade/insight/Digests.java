package lemonade.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Action;
import lemonade.domain.Amends;
import lemonade.domain.Apology;
import lemonade.domain.Contact;
import lemonade.domain.Digest;
import lemonade.domain.Fault;
import lemonade.domain.FollowUp;
import lemonade.domain.Incident;
import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.NextStep;
import lemonade.domain.Outcome;
import lemonade.domain.OutcomeKind;
import lemonade.domain.Owed;
import lemonade.domain.Payer;
import lemonade.domain.Stage;

/** Works out stage, next step and cost of an incident from what is there. */
public final class Digests {

    /** Days after the repair at which the owner is asked what became of the customer. */
    public static final List<Integer> OUTCOME_DAYS = List.of(30, 90);

    private Digests() {}

    /**
     * The digest of one incident.
     *
     * @param hasLesson whether at least one lesson names the incident
     */
    public static Digest of(Incident incident, boolean hasLesson) {
        NextStep next = nextStep(incident, hasLesson);
        return new Digest(
                stage(incident, next),
                next,
                incident.severity(),
                incident.told(),
                incident.firstMood().orElse(null),
                incident.latestMood().orElse(null),
                incident.contacts()
                        .stream()
                        .map(Contact::mood)
                        .anyMatch(mood -> mood != null && mood.isHeated()),
                cost(incident));
    }

    /**
     * The one thing to do next: tell the customer, hear them out, apologise, keep what was promised, change what must
     * change, write the lesson, ask what became of them. An apology works better once the customer feels heard
     * (Frantz and Bennigson 2005), so hearing comes before apologising.
     */
    static NextStep nextStep(Incident incident, boolean hasLesson) {
        if (incident.closedAt() != null) {
            return NextStep.NOTHING;
        }
        if (!isKnownToCustomer(incident)) {
            return step(incident.customer() == null ? NextStep.Kind.NAME_CUSTOMER : NextStep.Kind.TELL_THEM);
        }
        if (!isHeard(incident)) {
            return step(NextStep.Kind.HEAR_THEM_OUT);
        }
        if (needsApology(incident)) {
            return step(NextStep.Kind.APOLOGISE);
        }
        List<Owed> promises = openPromises(incident);
        if (!promises.isEmpty()) {
            return new NextStep(NextStep.Kind.KEEP_PROMISE, earliestDue(promises));
        }
        List<Owed> changes = incident.actions().stream().filter(Owed::isOpen).map(Owed.class::cast).toList();
        if (!changes.isEmpty()) {
            return new NextStep(NextStep.Kind.TAKE_ACTION, earliestDue(changes));
        }
        if (!hasLesson) {
            return step(NextStep.Kind.WRITE_LESSON);
        }
        Moment outcomeDue = outcomeDue(incident);
        return outcomeDue == null ? NextStep.NOTHING : new NextStep(NextStep.Kind.ASK_OUTCOME, outcomeDue);
    }

    private static Stage stage(Incident incident, NextStep next) {
        if (incident.closedAt() != null) {
            return Stage.SETTLED;
        }
        if (!isKnownToCustomer(incident)) {
            return Stage.FRESH;
        }
        if (!openPromises(incident).isEmpty()) {
            return Stage.REPAIRING;
        }
        return switch (next.kind()) {
            case NAME_CUSTOMER, TELL_THEM -> Stage.FRESH;
            case HEAR_THEM_OUT, APOLOGISE -> Stage.TALKING;
            case KEEP_PROMISE -> Stage.REPAIRING;
            case TAKE_ACTION, WRITE_LESSON, ASK_OUTCOME -> Stage.CHECKING;
            case NOTHING -> Stage.SETTLED;
        };
    }

    /** When the next outcome question falls due; null when both are answered or the customer is known to have left. */
    static @Nullable Moment outcomeDue(Incident incident) {
        if (incident.outcomes().stream().anyMatch(outcome -> outcome.what() == OutcomeKind.LEFT)) {
            return null;
        }
        LocalDate repaired = repairedOn(incident);
        return OUTCOME_DAYS.stream()
                .filter(days -> incident.outcomes().stream().mapToInt(Outcome::afterDays).noneMatch(d -> d == days))
                .findFirst()
                .map(days -> Moment.on(repaired.plusDays(days)))
                .orElse(null);
    }

    /** The day the repair was done: as noted, else the last kept promise, else the day of the incident. */
    static LocalDate repairedOn(Incident incident) {
        if (incident.resolvedAt() != null) {
            return incident.resolvedAt().date();
        }
        return Stream.<Owed>concat(incident.amends().stream(), incident.followUps().stream())
                .map(Owed::doneAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(incident.sortedBy())
                .date();
    }

    /**
     * What the incident cost the owner, in each currency: amends that the owner pays or shares, and own time at the
     * own rate, less what a vendor or an insurance covers of it. Negative when more came back than was spent.
     */
    static List<Money> cost(Incident incident) {
        Map<String, Money> sums = new TreeMap<>();
        for (Amends amends : incident.amends()) {
            boolean own = amends.payer() == null || amends.payer() == Payer.ME || amends.payer() == Payer.SHARED;
            if (own && amends.cost() != null && amends.droppedAt() == null) {
                add(sums, amends.cost());
            }
        }
        if (incident.money().costOfTime() instanceof Money time) {
            add(sums, time);
        }
        if (incident.money().vendorCovers() instanceof Money covered) {
            add(sums, covered.negated());
        }
        return new ArrayList<>(sums.values());
    }

    private static void add(Map<String, Money> sums, Money amount) {
        Currency currency = amount.currency();
        sums.merge(currency.getCurrencyCode(), amount, Money::plus);
    }

    private static boolean isKnownToCustomer(Incident incident) {
        return incident.told() != null || !incident.contacts().stream().allMatch(Contact::isNote);
    }

    private static boolean isHeard(Incident incident) {
        return incident.contacts()
                .stream()
                .anyMatch(contact -> Boolean.TRUE.equals(contact.heardOut())
                        || (contact.heardOut() == null && !contact.words().isBlank()));
    }

    private static boolean needsApology(Incident incident) {
        if (incident.fault() == Fault.CUSTOMER || incident.fault() == Fault.NOBODY) {
            return false;
        }
        return incident.apologies().stream().noneMatch(Apology::isSent);
    }

    private static List<Owed> openPromises(Incident incident) {
        return incident.owed()
                .stream()
                .filter(owed -> switch (owed) {
                    case Action _ -> false;
                    case Amends amends -> amends.isOpen();
                    case FollowUp followUp -> followUp.isOpen();
                })
                .toList();
    }

    private static @Nullable Moment earliestDue(List<Owed> owed) {
        return owed.stream().map(Owed::due).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private static NextStep step(NextStep.Kind kind) {
        return new NextStep(kind, null);
    }
}
