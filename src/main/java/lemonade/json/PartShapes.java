package lemonade.json;

import static lemonade.json.Values.FLAG;
import static lemonade.json.Values.ID;
import static lemonade.json.Values.INT;
import static lemonade.json.Values.MOMENT;
import static lemonade.json.Values.MONEY;
import static lemonade.json.Values.TEXT;
import static lemonade.json.Values.TIME;
import static lemonade.json.Values.list;
import static lemonade.json.Values.setOf;
import static lemonade.json.Values.wordOf;

import com.google.gson.TypeAdapter;

import lemonade.domain.Action;
import lemonade.domain.ActionBuilder;
import lemonade.domain.Amends;
import lemonade.domain.AmendsBuilder;
import lemonade.domain.AmendsKind;
import lemonade.domain.Apology;
import lemonade.domain.ApologyBuilder;
import lemonade.domain.ApologyElement;
import lemonade.domain.ApologyKind;
import lemonade.domain.Began;
import lemonade.domain.Channel;
import lemonade.domain.Contact;
import lemonade.domain.ContactBuilder;
import lemonade.domain.FollowUp;
import lemonade.domain.FollowUpBuilder;
import lemonade.domain.Likelihood;
import lemonade.domain.Mood;
import lemonade.domain.Move;
import lemonade.domain.MoveBuilder;
import lemonade.domain.Outcome;
import lemonade.domain.OutcomeBuilder;
import lemonade.domain.OutcomeKind;
import lemonade.domain.Payer;
import lemonade.domain.WorstCase;
import lemonade.domain.WorstCaseBuilder;

/** The repeated parts of an incident as JSON objects. */
final class PartShapes {

    private static final TypeAdapter<Channel> CHANNEL = wordOf(Channel.class);

    private static final Shape<Move, MoveBuilder> MOVE = new Shape<>(MoveBuilder::builder, MoveBuilder::build)
            .field("from", MOMENT, Move::from, MoveBuilder::from)
            .field("to", MOMENT, Move::to, MoveBuilder::to)
            .required("movedAt", TIME, Move::movedAt, MoveBuilder::movedAt)
            .field("reason", TEXT, Move::reason, MoveBuilder::reason);

    static final Shape<Contact, ContactBuilder> CONTACT = new Shape<>(ContactBuilder::builder, ContactBuilder::build)
            .field("id", ID, Contact::id, ContactBuilder::id)
            .field("at", MOMENT, Contact::at, ContactBuilder::at)
            .field("channel", CHANNEL, Contact::channel, ContactBuilder::channel)
            .field("began", wordOf(Began.class), Contact::began, ContactBuilder::began)
            .field("words", TEXT, Contact::words, ContactBuilder::words)
            .field("mood", wordOf(Mood.class), Contact::mood, ContactBuilder::mood)
            .field("heardOut", FLAG, Contact::heardOut, ContactBuilder::heardOut)
            .field("note", TEXT, Contact::note, ContactBuilder::note);

    static final Shape<Apology, ApologyBuilder> APOLOGY = new Shape<>(ApologyBuilder::builder, ApologyBuilder::build)
            .field("id", ID, Apology::id, ApologyBuilder::id)
            .field("kind", wordOf(ApologyKind.class), Apology::kind, ApologyBuilder::kind)
            .field("words", TEXT, Apology::words, ApologyBuilder::words)
            .field("channel", CHANNEL, Apology::channel, ApologyBuilder::channel)
            .field("sentAt", MOMENT, Apology::sentAt, ApologyBuilder::sentAt)
            .field("elements", setOf(ApologyElement.class), Apology::elements, ApologyBuilder::elements)
            .field("answer", TEXT, Apology::answer, ApologyBuilder::answer)
            .field("acceptedHints", Values.TEXTS, Apology::acceptedHints, ApologyBuilder::acceptedHints);

    static final Shape<Amends, AmendsBuilder> AMENDS = new Shape<>(AmendsBuilder::builder, AmendsBuilder::build)
            .field("id", ID, Amends::id, AmendsBuilder::id)
            .field("kind", wordOf(AmendsKind.class), Amends::kind, AmendsBuilder::kind)
            .field("what", TEXT, Amends::what, AmendsBuilder::what)
            .field("cost", MONEY, Amends::cost, AmendsBuilder::cost)
            .field("payer", wordOf(Payer.class), Amends::payer, AmendsBuilder::payer)
            .field("promisedFor", MOMENT, Amends::promisedFor, AmendsBuilder::promisedFor)
            .field("doneAt", MOMENT, Amends::doneAt, AmendsBuilder::doneAt)
            .field("droppedAt", MOMENT, Amends::droppedAt, AmendsBuilder::droppedAt)
            .unless(false, "aboveAndBeyond", FLAG, Amends::aboveAndBeyond, AmendsBuilder::aboveAndBeyond)
            .field("moves", list(MOVE), Amends::moves, AmendsBuilder::moves);

    static final Shape<Action, ActionBuilder> ACTION = new Shape<>(ActionBuilder::builder, ActionBuilder::build)
            .field("id", ID, Action::id, ActionBuilder::id)
            .field("what", TEXT, Action::what, ActionBuilder::what)
            .field("due", MOMENT, Action::due, ActionBuilder::due)
            .field("doneAt", MOMENT, Action::doneAt, ActionBuilder::doneAt)
            .field("verifiedAt", MOMENT, Action::verifiedAt, ActionBuilder::verifiedAt)
            .field("droppedAt", MOMENT, Action::droppedAt, ActionBuilder::droppedAt)
            .field("moves", list(MOVE), Action::moves, ActionBuilder::moves);

    static final Shape<FollowUp, FollowUpBuilder> FOLLOW_UP =
            new Shape<>(FollowUpBuilder::builder, FollowUpBuilder::build)
                    .field("id", ID, FollowUp::id, FollowUpBuilder::id)
                    .field("what", TEXT, FollowUp::what, FollowUpBuilder::what)
                    .field("due", MOMENT, FollowUp::due, FollowUpBuilder::due)
                    .field("doneAt", MOMENT, FollowUp::doneAt, FollowUpBuilder::doneAt)
                    .field("droppedAt", MOMENT, FollowUp::droppedAt, FollowUpBuilder::droppedAt)
                    .field("moves", list(MOVE), FollowUp::moves, FollowUpBuilder::moves);

    static final Shape<WorstCase, WorstCaseBuilder> WORST_CASE =
            new Shape<>(() -> WorstCaseBuilder.builder().likelihood(Likelihood.LIKELY), WorstCaseBuilder::build)
                    .field("id", ID, WorstCase::id, WorstCaseBuilder::id)
                    .field("likelihood", wordOf(Likelihood.class), WorstCase::likelihood, WorstCaseBuilder::likelihood)
                    .field("what", TEXT, WorstCase::what, WorstCaseBuilder::what)
                    .field("firstMove", TEXT, WorstCase::firstMove, WorstCaseBuilder::firstMove);

    static final Shape<Outcome, OutcomeBuilder> OUTCOME = new Shape<>(
            () -> OutcomeBuilder.builder().afterDays(30).what(OutcomeKind.UNKNOWN), OutcomeBuilder::build)
            .field("id", ID, Outcome::id, OutcomeBuilder::id)
            .field("afterDays", INT, Outcome::afterDays, OutcomeBuilder::afterDays)
            .field("askedAt", MOMENT, Outcome::askedAt, OutcomeBuilder::askedAt)
            .field("what", wordOf(OutcomeKind.class), Outcome::what, OutcomeBuilder::what)
            .field("revenueSince", MONEY, Outcome::revenueSince, OutcomeBuilder::revenueSince)
            .field("note", TEXT, Outcome::note, OutcomeBuilder::note);

    private PartShapes() {}
}
