package lemonade.ui.incident;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Apology;
import lemonade.domain.Contact;
import lemonade.domain.Lesson;
import lemonade.domain.Moment;
import lemonade.domain.Outcome;
import lemonade.domain.Owed;

/** One thing on the timeline of an incident. */
sealed interface Entry {

    /** Its own id; a milestone has none. */
    @Nullable UUID id();

    /** Where it stands in time; null for what is open without a date, which comes last. */
    @Nullable Moment at();

    /** Something that is over as soon as it is said: it happened, was noticed, resolved. */
    record Milestone(Kind kind, Moment at) implements Entry {
        @Override
        public @Nullable UUID id() {
            return null;
        }

        /** What was reached. */
        enum Kind {
            HAPPENED,
            NOTICED,
            TOLD,
            ACKNOWLEDGED,
            RESOLVED,
            CLOSED
        }
    }

    /** An exchange with the customer, or a note of one's own. */
    record Talk(Contact contact) implements Entry {
        @Override
        public UUID id() {
            return contact.id();
        }

        @Override
        public Moment at() {
            return contact.at();
        }
    }

    /** An apology; a draft stands at the end. */
    record Sorry(Apology apology) implements Entry {
        @Override
        public UUID id() {
            return apology.id();
        }

        @Override
        public @Nullable Moment at() {
            return apology.sentAt();
        }
    }

    /** Amends, a follow-up or an action: where it was done or given up, else where it is due. */
    record Promised(Owed owed) implements Entry {
        @Override
        public UUID id() {
            return owed.id();
        }

        @Override
        public @Nullable Moment at() {
            if (owed.doneAt() != null) {
                return owed.doneAt();
            }
            return owed.droppedAt() != null ? owed.droppedAt() : owed.due();
        }
    }

    /** What became of the customer. */
    record TurnedOut(Outcome outcome) implements Entry {
        @Override
        public UUID id() {
            return outcome.id();
        }

        @Override
        public Moment at() {
            return outcome.askedAt();
        }
    }

    /** What was learned from it. */
    record Learned(Lesson lesson) implements Entry {
        @Override
        public UUID id() {
            return lesson.id();
        }

        @Override
        public Moment at() {
            return Moment.at(lesson.createdAt());
        }
    }
}
