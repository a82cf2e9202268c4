package lemonade.exchange;

import java.util.stream.Collectors;

import lemonade.domain.Action;
import lemonade.domain.Amends;
import lemonade.domain.Apology;
import lemonade.domain.Attachment;
import lemonade.domain.Contact;
import lemonade.domain.FollowUp;
import lemonade.domain.Outcome;
import lemonade.domain.WorstCase;
import lemonade.exchange.IncidentTables.Part;

/** The tables of the lists that incidents have. */
final class PartTables {

    private PartTables() {}

    /** A list of single lines. */
    static CsvTable<Part<String>> line(String name, String column) {
        return PartTables.<String>of(name).with("place", Part::place).with(column, Part::part);
    }

    static CsvTable<Part<Contact>> contacts() {
        return PartTables.<Contact>of("contacts")
                .with("id", row -> row.part().id())
                .with("at", row -> row.part().at())
                .with("channel", row -> row.part().channel())
                .with("began", row -> row.part().began())
                .with("words", row -> row.part().words())
                .with("mood", row -> row.part().mood())
                .with("heardOut", row -> row.part().heardOut())
                .with("note", row -> row.part().note());
    }

    static CsvTable<Part<Apology>> apologies() {
        return PartTables.<Apology>of("apologies")
                .with("id", row -> row.part().id())
                .with("kind", row -> row.part().kind())
                .with("words", row -> row.part().words())
                .with("channel", row -> row.part().channel())
                .with("sentAt", row -> row.part().sentAt())
                .with("elements",
                        row -> row.part()
                                .elements()
                                .stream()
                                .sorted()
                                .map(CsvTable::cell)
                                .collect(Collectors.joining(" ")))
                .with("answer", row -> row.part().answer());
    }

    static CsvTable<Part<Amends>> amends() {
        return PartTables.<Amends>of("amends")
                .with("id", row -> row.part().id())
                .with("kind", row -> row.part().kind())
                .with("what", row -> row.part().what())
                .withMoney("cost", row -> row.part().cost())
                .with("payer", row -> row.part().payer())
                .with("promisedFor", row -> row.part().promisedFor())
                .with("doneAt", row -> row.part().doneAt())
                .with("droppedAt", row -> row.part().droppedAt())
                .with("aboveAndBeyond", row -> row.part().aboveAndBeyond());
    }

    static CsvTable<Part<Action>> actions() {
        return PartTables.<Action>of("actions")
                .with("id", row -> row.part().id())
                .with("what", row -> row.part().what())
                .with("due", row -> row.part().due())
                .with("doneAt", row -> row.part().doneAt())
                .with("verifiedAt", row -> row.part().verifiedAt())
                .with("droppedAt", row -> row.part().droppedAt());
    }

    static CsvTable<Part<FollowUp>> followUps() {
        return PartTables.<FollowUp>of("follow-ups")
                .with("id", row -> row.part().id())
                .with("what", row -> row.part().what())
                .with("due", row -> row.part().due())
                .with("doneAt", row -> row.part().doneAt())
                .with("droppedAt", row -> row.part().droppedAt());
    }

    static CsvTable<Part<WorstCase>> worstCases() {
        return PartTables.<WorstCase>of("worst-cases")
                .with("id", row -> row.part().id())
                .with("likelihood", row -> row.part().likelihood())
                .with("what", row -> row.part().what())
                .with("firstMove", row -> row.part().firstMove());
    }

    static CsvTable<Part<Outcome>> outcomes() {
        return PartTables.<Outcome>of("outcomes")
                .with("id", row -> row.part().id())
                .with("afterDays", row -> row.part().afterDays())
                .with("askedAt", row -> row.part().askedAt())
                .with("what", row -> row.part().what())
                .withMoney("revenueSince", row -> row.part().revenueSince())
                .with("note", row -> row.part().note());
    }

    static CsvTable<Part<Attachment>> attachments() {
        return PartTables.<Attachment>of("attachments")
                .with("id", row -> row.part().id())
                .with("name", row -> row.part().name())
                .with("mediaType", row -> row.part().mediaType())
                .with("size", row -> row.part().size())
                .with("sha256", row -> row.part().sha256())
                .with("addedAt", row -> row.part().addedAt());
    }

    private static <P> CsvTable<Part<P>> of(String name) {
        return new CsvTable<Part<P>>(name).with("incident", Part::incident);
    }
}
