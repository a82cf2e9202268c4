package lemonade.ui.incident;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Action;
import lemonade.domain.Amends;
import lemonade.domain.AmendsBuilder;
import lemonade.domain.AmendsKind;
import lemonade.domain.Apology;
import lemonade.domain.Began;
import lemonade.domain.Channel;
import lemonade.domain.Contact;
import lemonade.domain.FollowUp;
import lemonade.domain.Incident;
import lemonade.domain.LessonBuilder;
import lemonade.domain.Moment;
import lemonade.domain.Outcome;
import lemonade.domain.OutcomeKind;
import lemonade.domain.Owed;
import lemonade.domain.Payer;
import lemonade.insight.Digests;
import lemonade.journal.Ids;

/** Makes the form for something to add, filled with what is most likely, and the form that changes an entry. */
final class Forms {

    private final Ground ground;

    /** What can be added to an incident. */
    enum Addition {
        NOTE,
        THEIR_WORDS,
        TOLD_THEM,
        APOLOGY,
        AMENDS,
        PROMISE,
        ACTION,
        OUTCOME,
        LESSON
    }

    Forms(Ground ground) {
        this.ground = ground;
    }

    EntryForm fresh(Addition addition, Incident incident) {
        Moment now = ground.reader().now();
        return switch (addition) {
            case NOTE -> new NoteForm(ground, new Contact(Ids.next(), now, null, null, "", null, null, ""));
            case THEIR_WORDS -> new TalkForm(ground, talk(now, Began.CUSTOMER));
            case TOLD_THEM -> new TalkForm(ground, talk(now, Began.ME));
            case APOLOGY ->
                    new ApologyForm(
                            ground, new Apology(Ids.next(), null, "", Channel.PHONE, now, Set.of(), "", Set.of()));
            case AMENDS ->
                    new AmendsForm(
                            ground,
                            AmendsBuilder.builder().id(Ids.next()).kind(AmendsKind.REDO).payer(Payer.ME).build());
            case PROMISE -> new PromiseForm(ground, new FollowUp(Ids.next(), "", null, null, null, List.of()));
            case ACTION -> new PromiseForm(ground, new Action(Ids.next(), "", null, null, null, null, List.of()));
            case OUTCOME ->
                    new OutcomeForm(
                            ground,
                            new Outcome(Ids.next(), nextOutcome(incident), now, OutcomeKind.UNKNOWN, null, ""),
                            true);
            case LESSON ->
                    new LessonForm(
                            ground,
                            LessonBuilder.builder()
                                    .id(Ids.next())
                                    .cause(incident.cause())
                                    .kindOfJob(incident.kindOfJob())
                                    .act(incident.facts().willPrevent())
                                    .incidents(List.of(incident.id()))
                                    .createdAt(ground.model().now())
                                    .updatedAt(ground.model().now())
                                    .build());
        };
    }

    /** The form for an entry; null for one that is changed elsewhere. */
    @Nullable EntryForm editing(Entry entry) {
        return switch (entry) {
            case Entry.Milestone _ -> null;
            case Entry.Talk(var contact) ->
                    contact.isNote() ? new NoteForm(ground, contact) : new TalkForm(ground, contact);
            case Entry.Sorry(var apology) -> new ApologyForm(ground, apology);
            case Entry.Promised(Owed owed) ->
                    owed instanceof Amends amends ? new AmendsForm(ground, amends) : new PromiseForm(ground, owed);
            case Entry.TurnedOut(var outcome) -> new OutcomeForm(ground, outcome, false);
            case Entry.Learned(var lesson) -> new LessonForm(ground, lesson);
        };
    }

    private static Contact talk(Moment now, Began began) {
        return new Contact(Ids.next(), now, Channel.PHONE, began, "", null, null, "");
    }

    private static int nextOutcome(Incident incident) {
        return Digests.OUTCOME_DAYS.stream()
                .filter(days -> incident.outcomes().stream().noneMatch(outcome -> outcome.afterDays() == days))
                .findFirst()
                .orElse(Digests.OUTCOME_DAYS.getLast());
    }
}
