package lemonade.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;

import lemonade.domain.Action;
import lemonade.domain.Amends;
import lemonade.domain.AmendsKind;
import lemonade.domain.Apology;
import lemonade.domain.ApologyElement;
import lemonade.domain.ApologyKind;
import lemonade.domain.Attachment;
import lemonade.domain.Began;
import lemonade.domain.Channel;
import lemonade.domain.Contact;
import lemonade.domain.FollowUp;
import lemonade.domain.Incident;
import lemonade.domain.IncidentBuilder;
import lemonade.domain.Likelihood;
import lemonade.domain.Move;
import lemonade.domain.Outcome;
import lemonade.domain.OutcomeKind;
import lemonade.domain.Owed;
import lemonade.domain.Payer;
import lemonade.domain.Text;
import lemonade.domain.WorstCase;

/** What is repeated in an incident, one table each. */
final class IncidentParts {

    private static final Parts<String> TAGS = new Parts<>(
            Table.of("incident_tag", "incident,position,tag,tag_key"),
            Cells::text,
            (row, tag) -> row.text(tag).text(Text.key(tag)));

    private static final Parts<String> WHYS = new Parts<>(
            Table.of("incident_why", "incident,position,why"), Cells::text, (row, why) -> row.text(why));

    private static final Parts<Contact> CONTACTS = new Parts<>(
            Table.of("contact", "incident,position,id,at,channel,began,words,mood,heard_out,note"),
            cells -> new Contact(
                    cells.id(),
                    cells.moment(),
                    cells.wordOrNull(Channel.class),
                    cells.wordOrNull(Began.class),
                    cells.text(),
                    cells.moodOrNull(),
                    cells.flagOrNull(),
                    cells.text()),
            (row, contact) -> row.id(contact.id())
                    .iso(contact.at())
                    .word(contact.channel())
                    .word(contact.began())
                    .text(contact.words())
                    .mood(contact.mood())
                    .flag(contact.heardOut())
                    .text(contact.note()));

    private static final Parts<Apology> APOLOGIES = new Parts<>(
            Table.of(
                    "apology",
                    "incident,position,id,kind,words,channel,sent_at,"
                            + "regret,explanation,responsibility,repentance,repair,forgiveness,answer"),
            cells -> new Apology(
                    cells.id(),
                    cells.wordOrNull(ApologyKind.class),
                    cells.text(),
                    cells.wordOrNull(Channel.class),
                    cells.momentOrNull(),
                    elements(cells),
                    cells.text(),
                    Set.of()),
            (row, apology) -> {
                row.id(apology.id())
                        .word(apology.kind())
                        .text(apology.words())
                        .word(apology.channel())
                        .iso(apology.sentAt());
                for (ApologyElement element : ApologyElement.values()) {
                    row.flag(apology.elements().contains(element));
                }
                row.text(apology.answer());
            });

    private static final Parts<Amends> AMENDS = new Parts<>(
            Table.of(
                    "amends",
                    "incident,position,id,kind,what,cost_minor,cost_currency,payer,"
                            + "promised_for,done_at,dropped_at,above_and_beyond"),
            cells -> new Amends(
                    cells.id(),
                    cells.word(AmendsKind.class),
                    cells.text(),
                    cells.moneyOrNull(),
                    cells.wordOrNull(Payer.class),
                    cells.momentOrNull(),
                    cells.momentOrNull(),
                    cells.momentOrNull(),
                    cells.flag(),
                    List.of()),
            (row, amends) -> row.id(amends.id())
                    .word(amends.kind())
                    .text(amends.what())
                    .money(amends.cost())
                    .word(amends.payer())
                    .iso(amends.promisedFor())
                    .iso(amends.doneAt())
                    .iso(amends.droppedAt())
                    .flag(amends.aboveAndBeyond()));

    private static final Parts<Action> ACTIONS = new Parts<>(
            Table.of("action", "incident,position,id,what,due,done_at,verified_at,dropped_at"),
            cells -> new Action(
                    cells.id(),
                    cells.text(),
                    cells.momentOrNull(),
                    cells.momentOrNull(),
                    cells.momentOrNull(),
                    cells.momentOrNull(),
                    List.of()),
            (row, action) -> row.id(action.id())
                    .text(action.what())
                    .iso(action.due())
                    .iso(action.doneAt())
                    .iso(action.verifiedAt())
                    .iso(action.droppedAt()));

    private static final Parts<FollowUp> FOLLOW_UPS = new Parts<>(
            Table.of("follow_up", "incident,position,id,what,due,done_at,dropped_at"),
            cells -> new FollowUp(
                    cells.id(),
                    cells.text(),
                    cells.momentOrNull(),
                    cells.momentOrNull(),
                    cells.momentOrNull(),
                    List.of()),
            (row, followUp) -> row.id(followUp.id())
                    .text(followUp.what())
                    .iso(followUp.due())
                    .iso(followUp.doneAt())
                    .iso(followUp.droppedAt()));

    private static final Parts<WorstCase> WORST_CASES = new Parts<>(
            Table.of("worst_case", "incident,position,id,likelihood,what,first_move"),
            cells -> new WorstCase(cells.id(), cells.word(Likelihood.class), cells.text(), cells.text()),
            (row, worst) -> row.id(worst.id())
                    .word(worst.likelihood())
                    .text(worst.what())
                    .text(worst.firstMove()));

    private static final Parts<Outcome> OUTCOMES = new Parts<>(
            Table.of(
                    "outcome",
                    "incident,position,id,after_days,asked_at,what,revenue_since_minor,revenue_since_currency,note"),
            cells -> new Outcome(
                    cells.id(),
                    (int) cells.whole(),
                    cells.moment(),
                    cells.word(OutcomeKind.class),
                    cells.moneyOrNull(),
                    cells.text()),
            (row, outcome) -> row.id(outcome.id())
                    .whole((long) outcome.afterDays())
                    .iso(outcome.askedAt())
                    .word(outcome.what())
                    .money(outcome.revenueSince())
                    .text(outcome.note()));

    private static final Parts<Attachment> ATTACHMENTS = new Parts<>(
            Table.of("attachment", "incident,position,id,name,media_type,sha256,size,added_at"),
            cells -> new Attachment(
                    cells.id(),
                    cells.text(),
                    cells.text(),
                    HexFormat.of().formatHex(cells.bytes()),
                    cells.whole(),
                    cells.time()),
            (row, attachment) -> row.id(attachment.id())
                    .text(attachment.name())
                    .text(attachment.mediaType())
                    .bytes(HexFormat.of().parseHex(attachment.sha256()))
                    .whole(attachment.size())
                    .iso(attachment.addedAt()));

    private static final Table HINTS = Table.of("apology_accepted_hint", "incident,apology,hint");
    private static final Table MOVES =
            Table.of("owed_move", "incident,owed,position,from_due,to_due,moved_at,reason");

    static final List<Table> TABLES = List.of(
            TAGS.table(),
            WHYS.table(),
            CONTACTS.table(),
            APOLOGIES.table(),
            HINTS,
            AMENDS.table(),
            ACTIONS.table(),
            FOLLOW_UPS.table(),
            MOVES,
            WORST_CASES.table(),
            OUTCOMES.table(),
            ATTACHMENTS.table());

    private final Database database;

    IncidentParts(Database database) {
        this.database = database;
    }

    /** Fills in the lists of incidents. */
    List<Incident> complete(List<IncidentTable.Numbered> numbered) {
        if (numbered.isEmpty()) {
            return List.of();
        }
        List<Long> rows = numbered.stream().map(IncidentTable.Numbered::n).toList();
        Lists<String> tags = lists(TAGS, rows);
        Lists<String> whys = lists(WHYS, rows);
        Lists<Contact> contacts = lists(CONTACTS, rows);
        Lists<Apology> apologies = apologies(rows);
        Lists<Amends> amends = lists(AMENDS, rows);
        Lists<Action> actions = lists(ACTIONS, rows);
        Lists<FollowUp> followUps = lists(FOLLOW_UPS, rows);
        Lists<MovedOwed> moves = moves(rows);
        Lists<WorstCase> worstCases = lists(WORST_CASES, rows);
        Lists<Outcome> outcomes = lists(OUTCOMES, rows);
        Lists<Attachment> attachments = lists(ATTACHMENTS, rows);
        List<Incident> complete = new ArrayList<>(rows.size());
        for (IncidentTable.Numbered one : numbered) {
            long n = one.n();
            IncidentBuilder incident = one.incident();
            List<MovedOwed> moved = moves.of(n);
            complete.add(incident.facts(incident.facts().withWhys(whys.of(n)))
                    .tags(tags.of(n))
                    .contacts(contacts.of(n))
                    .apologies(apologies.of(n))
                    .amends(with(amends.of(n), moved, Amends::withMoves))
                    .actions(with(actions.of(n), moved, Action::withMoves))
                    .followUps(with(followUps.of(n), moved, FollowUp::withMoves))
                    .worstCases(worstCases.of(n))
                    .outcomes(outcomes.of(n))
                    .attachments(attachments.of(n))
                    .build());
        }
        return complete;
    }

    /** The lists of several incidents, by the numbers of their rows. */
    private record Lists<T>(Map<Long, List<T>> byRow) {
        List<T> of(long n) {
            return byRow.getOrDefault(n, List.of());
        }
    }

    private <T> Lists<T> lists(Parts<T> parts, List<Long> rows) {
        return new Lists<>(parts.ofMany(database, rows));
    }

    void insert(long n, Incident incident) {
        TAGS.insert(database, n, incident.tags());
        WHYS.insert(database, n, incident.facts().whys());
        CONTACTS.insert(database, n, incident.contacts());
        APOLOGIES.insert(database, n, incident.apologies());
        insertHints(n, incident.apologies());
        AMENDS.insert(database, n, incident.amends());
        ACTIONS.insert(database, n, incident.actions());
        FOLLOW_UPS.insert(database, n, incident.followUps());
        insertMoves(n, incident.owed());
        WORST_CASES.insert(database, n, incident.worstCases());
        OUTCOMES.insert(database, n, incident.outcomes());
        ATTACHMENTS.insert(database, n, incident.attachments());
    }

    void replace(long n, Incident before, Incident after) {
        TAGS.replace(database, n, before.tags(), after.tags());
        WHYS.replace(database, n, before.facts().whys(), after.facts().whys());
        CONTACTS.replace(database, n, before.contacts(), after.contacts());
        if (!before.apologies().equals(after.apologies())) {
            APOLOGIES.replace(database, n, before.apologies(), after.apologies());
            database.update("DELETE FROM apology_accepted_hint WHERE incident = ?", n);
            insertHints(n, after.apologies());
        }
        AMENDS.replace(database, n, before.amends(), after.amends());
        ACTIONS.replace(database, n, before.actions(), after.actions());
        FOLLOW_UPS.replace(database, n, before.followUps(), after.followUps());
        if (!before.owed().equals(after.owed())) {
            database.update("DELETE FROM owed_move WHERE incident = ?", n);
            insertMoves(n, after.owed());
        }
        WORST_CASES.replace(database, n, before.worstCases(), after.worstCases());
        OUTCOMES.replace(database, n, before.outcomes(), after.outcomes());
        ATTACHMENTS.replace(database, n, before.attachments(), after.attachments());
    }

    private Lists<Apology> apologies(List<Long> rows) {
        Lists<Apology> apologies = lists(APOLOGIES, rows);
        if (!apologies.byRow().isEmpty()) {
            database.each(
                    "SELECT incident, apology, hint FROM apology_accepted_hint WHERE incident IN " + Database.MANY,
                    cells -> {
                        List<Apology> ofOne = apologies.of(cells.whole());
                        int position = (int) cells.whole();
                        Set<String> hints = new TreeSet<>(ofOne.get(position).acceptedHints());
                        hints.add(cells.text());
                        ofOne.set(position, ofOne.get(position).withAcceptedHints(hints));
                    },
                    Database.many(rows));
        }
        return apologies;
    }

    private void insertHints(long n, List<Apology> apologies) {
        for (int position = 0; position < apologies.size(); position++) {
            for (String hint : new TreeSet<>(apologies.get(position).acceptedHints())) {
                HINTS.insert(database, new Values().whole(n).whole((long) position).text(hint));
            }
        }
    }

    private record MovedOwed(UUID owed, Move move) {}

    private Lists<MovedOwed> moves(List<Long> rows) {
        Map<Long, List<MovedOwed>> moves = new HashMap<>();
        database.each(
                "SELECT incident, owed, from_due, to_due, moved_at, reason FROM owed_move WHERE incident IN "
                        + Database.MANY + " ORDER BY incident, position",
                cells -> moves.computeIfAbsent(cells.whole(), _ -> new ArrayList<>())
                        .add(new MovedOwed(
                                cells.id(),
                                new Move(cells.momentOrNull(), cells.momentOrNull(), cells.time(), cells.text()))),
                Database.many(rows));
        return new Lists<>(moves);
    }

    private static <O extends Owed> List<O> with(
            List<O> owed, List<MovedOwed> moved, BiFunction<O, List<Move>, O> withMoves) {
        if (moved.isEmpty()) {
            return owed;
        }
        return owed.stream().map(one -> withMoves.apply(one, movesOf(one, moved))).toList();
    }

    private static List<Move> movesOf(Owed owed, List<MovedOwed> moved) {
        return moved.stream()
                .filter(move -> move.owed().equals(owed.id()))
                .map(MovedOwed::move)
                .toList();
    }

    private void insertMoves(long n, List<Owed> owed) {
        for (Owed one : owed) {
            for (int position = 0; position < one.moves().size(); position++) {
                Move move = one.moves().get(position);
                MOVES.insert(
                        database,
                        new Values()
                                .whole(n)
                                .id(one.id())
                                .whole((long) position)
                                .iso(move.from())
                                .iso(move.to())
                                .iso(move.movedAt())
                                .text(move.reason()));
            }
        }
    }

    private static Set<ApologyElement> elements(Cells cells) throws SQLException {
        Set<ApologyElement> elements = EnumSet.noneOf(ApologyElement.class);
        for (ApologyElement element : ApologyElement.values()) {
            if (cells.flag()) {
                elements.add(element);
            }
        }
        return elements;
    }
}
