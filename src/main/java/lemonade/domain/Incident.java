package lemonade.domain;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One mishap, from the first "uh-oh" to the lesson. Empty text and null mean "not known yet"; a title is enough for
 * an incident.
 *
 * @param title one line
 * @param story what happened, Markdown
 * @param customer id of the customer it happened to; null when not known
 * @param job the job it happened on, as the owner calls it
 * @param kindOfJob the kind of job, compared like causes
 * @param tags in the owner's order, no two alike
 * @param cause the owner's short name for why it happened
 * @param toldAt when the customer was told, as noted by hand; see {@link #told()}
 * @param severityOverride the owner's own judgement; null to go by the impact
 * @param legalHold confidential: in no mentor pack unless chosen one by one
 * @param legalGateDismissedAt when the advice to see a lawyer first was read and put away; null while it was not
 * @param closedAt when the owner closed it; null while it is open
 * @param importKey which row of which imported file it came from; null when it was not imported
 */
@Built
public record Incident(
        UUID id,
        String title,
        String story,
        @Nullable UUID customer,
        String job,
        String kindOfJob,
        List<String> tags,
        String cause,
        @Nullable Moment happenedAt,
        @Nullable Moment noticedAt,
        @Nullable Moment toldAt,
        @Nullable Moment acknowledgedAt,
        @Nullable Moment resolvedAt,
        @Nullable NoticedBy noticedBy,
        @Nullable Fault fault,
        @Nullable Control control,
        Impact impact,
        @Nullable Severity severityOverride,
        Facts facts,
        CustomersShoes customersShoes,
        Ledger money,
        PrivateNotes privateNotes,
        boolean legalHold,
        @Nullable OffsetDateTime legalGateDismissedAt,
        @Nullable OffsetDateTime closedAt,
        List<Contact> contacts,
        List<Apology> apologies,
        List<Amends> amends,
        List<Action> actions,
        List<FollowUp> followUps,
        List<WorstCase> worstCases,
        List<Outcome> outcomes,
        List<Attachment> attachments,
        @Nullable String importKey,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt)
        implements Aggregate, IncidentBuilder.With {

    public Incident {
        title = Text.line(title);
        story = Text.orEmpty(story);
        job = Text.line(job);
        kindOfJob = Text.line(kindOfJob);
        tags = distinct(tags);
        cause = Text.line(cause);
        impact = impact == null ? Impact.UNKNOWN : impact;
        facts = facts == null ? Facts.NONE : facts;
        customersShoes = customersShoes == null ? CustomersShoes.NONE : customersShoes;
        money = money == null ? Ledger.NONE : money;
        privateNotes = privateNotes == null ? PrivateNotes.NONE : privateNotes;
        contacts = listOf(contacts);
        apologies = listOf(apologies);
        amends = listOf(amends);
        actions = listOf(actions);
        followUps = listOf(followUps);
        worstCases = listOf(worstCases);
        outcomes = listOf(outcomes);
        attachments = listOf(attachments);
    }

    /** A new incident of which only the title is known. */
    public static Incident titled(UUID id, String title, OffsetDateTime now) {
        return IncidentBuilder.builder().id(id).title(title).createdAt(now).updatedAt(now).build();
    }

    /** How bad it was: the owner's judgement if there is one, else what the impact says. */
    public Severity severity() {
        return severityOverride != null ? severityOverride : impact.severity();
    }

    /** When the customer was told: the first outgoing contact, or what was noted by hand; null when they were not. */
    public @Nullable Moment told() {
        return contacts.stream()
                .filter(Contact::isOutgoing)
                .map(Contact::at)
                .min(Comparator.naturalOrder())
                .orElse(toldAt);
    }

    /** Contacts from the earliest to the latest: the reaction timeline. */
    public List<Contact> reactionTimeline() {
        return contacts.stream().sorted(Comparator.comparing(Contact::at)).toList();
    }

    /** The mood of the latest contact that has one. */
    public Optional<Mood> latestMood() {
        return moodIn(reactionTimeline().reversed());
    }

    /** The mood of the earliest contact that has one. */
    public Optional<Mood> firstMood() {
        return moodIn(reactionTimeline());
    }

    /** Everything owed or once owed: amends, follow-ups, then actions. */
    public List<Owed> owed() {
        List<Owed> all = new ArrayList<>(amends);
        all.addAll(followUps);
        all.addAll(actions);
        return List.copyOf(all);
    }

    /** The best known day for ordering: when it happened, else was noticed, else was written down. */
    public Moment sortedBy() {
        if (happenedAt != null) {
            return happenedAt;
        }
        return noticedAt != null ? noticedAt : Moment.at(createdAt);
    }

    private static Optional<Mood> moodIn(List<Contact> inOrder) {
        for (Contact contact : inOrder) {
            if (contact.mood() != null) {
                return Optional.of(contact.mood());
            }
        }
        return Optional.empty();
    }

    private static <T> List<T> listOf(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static List<String> distinct(@Nullable List<String> tags) {
        if (tags == null || tags.isEmpty()) {
            return List.of();
        }
        List<String> kept = new ArrayList<>();
        for (String tag : tags) {
            String line = Text.line(tag);
            if (!line.isEmpty() && kept.stream().noneMatch(other -> Text.key(other).equals(Text.key(line)))) {
                kept.add(line);
            }
        }
        return List.copyOf(kept);
    }
}
