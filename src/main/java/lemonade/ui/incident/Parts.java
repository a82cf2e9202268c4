package lemonade.ui.incident;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Action;
import lemonade.domain.Amends;
import lemonade.domain.Apology;
import lemonade.domain.Attachment;
import lemonade.domain.Contact;
import lemonade.domain.FollowUp;
import lemonade.domain.Incident;
import lemonade.domain.Moment;
import lemonade.domain.Move;
import lemonade.domain.Outcome;
import lemonade.domain.Owed;

/** Puts the parts of an incident in, over their earlier version where there is one, and takes them out. */
final class Parts {

    private Parts() {}

    static Incident with(Incident incident, Contact contact) {
        return incident.withContacts(put(incident.contacts(), contact, Contact::id));
    }

    static Incident with(Incident incident, Apology apology) {
        return incident.withApologies(put(incident.apologies(), apology, Apology::id));
    }

    static Incident with(Incident incident, Outcome outcome) {
        return incident.withOutcomes(put(incident.outcomes(), outcome, Outcome::id));
    }

    static Incident with(Incident incident, Attachment attachment) {
        return incident.withAttachments(put(incident.attachments(), attachment, Attachment::id));
    }

    /** A promise may turn from one to the customer into a change of one's own; it is there once in any case. */
    static Incident with(Incident incident, Owed owed) {
        return switch (owed) {
            case Amends amends -> incident.withAmends(put(incident.amends(), amends, Amends::id));
            case FollowUp followUp -> incident.withActions(without(incident.actions(), Action::id, followUp.id()))
                    .withFollowUps(put(incident.followUps(), followUp, FollowUp::id));
            case Action action -> incident.withFollowUps(without(incident.followUps(), FollowUp::id, action.id()))
                    .withActions(put(incident.actions(), action, Action::id));
        };
    }

    /** Marks what is owed as done, or as open again when there is no time. */
    static Owed done(Owed owed, @Nullable Moment when) {
        return switch (owed) {
            case Amends amends -> amends.withDoneAt(when).withDroppedAt(null);
            case FollowUp followUp -> followUp.withDoneAt(when).withDroppedAt(null);
            case Action action -> action.withDoneAt(when).withDroppedAt(null);
        };
    }

    /** Gives up what is owed. */
    static Owed dropped(Owed owed, Moment when) {
        return switch (owed) {
            case Amends amends -> amends.withDroppedAt(when);
            case FollowUp followUp -> followUp.withDroppedAt(when);
            case Action action -> action.withDroppedAt(when);
        };
    }

    /** The moves of a promise after its date became {@code due}: a date that was taken back is remembered. */
    static List<Move> moves(Owed before, @Nullable Moment due, OffsetDateTime now) {
        if (before.due() == null || before.due().equals(due)) {
            return before.moves();
        }
        List<Move> moves = new ArrayList<>(before.moves());
        moves.add(new Move(before.due(), due, now, ""));
        return moves;
    }

    static Incident without(Incident incident, UUID part) {
        return incident.withContacts(without(incident.contacts(), Contact::id, part))
                .withApologies(without(incident.apologies(), Apology::id, part))
                .withAmends(without(incident.amends(), Amends::id, part))
                .withFollowUps(without(incident.followUps(), FollowUp::id, part))
                .withActions(without(incident.actions(), Action::id, part))
                .withOutcomes(without(incident.outcomes(), Outcome::id, part))
                .withAttachments(without(incident.attachments(), Attachment::id, part));
    }

    /** Puts back what {@link #without} took out of {@code before}, and keeps what has changed since. */
    static Incident back(Incident now, Incident before, UUID part) {
        Incident restored = now;
        restored = restored.withContacts(back(now.contacts(), before.contacts(), Contact::id, part));
        restored = restored.withApologies(back(now.apologies(), before.apologies(), Apology::id, part));
        restored = restored.withAmends(back(now.amends(), before.amends(), Amends::id, part));
        restored = restored.withFollowUps(back(now.followUps(), before.followUps(), FollowUp::id, part));
        restored = restored.withActions(back(now.actions(), before.actions(), Action::id, part));
        restored = restored.withOutcomes(back(now.outcomes(), before.outcomes(), Outcome::id, part));
        return restored.withAttachments(back(now.attachments(), before.attachments(), Attachment::id, part));
    }

    private static <T> List<T> put(List<T> all, T part, Function<T, UUID> id) {
        List<T> changed = new ArrayList<>(all);
        for (int i = 0; i < changed.size(); i++) {
            if (id.apply(changed.get(i)).equals(id.apply(part))) {
                changed.set(i, part);
                return changed;
            }
        }
        changed.add(part);
        return changed;
    }

    private static <T> List<T> without(List<T> all, Function<T, UUID> id, UUID part) {
        return all.stream().filter(one -> !id.apply(one).equals(part)).toList();
    }

    private static <T> List<T> back(List<T> now, List<T> before, Function<T, UUID> id, UUID part) {
        List<T> restored = new ArrayList<>(without(now, id, part));
        for (int i = 0; i < before.size(); i++) {
            if (id.apply(before.get(i)).equals(part)) {
                restored.add(Math.min(i, restored.size()), before.get(i));
            }
        }
        return restored;
    }
}
