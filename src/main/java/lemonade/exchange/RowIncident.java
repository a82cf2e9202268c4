package lemonade.exchange;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Fault;
import lemonade.domain.Incident;
import lemonade.domain.IncidentBuilder;
import lemonade.domain.Moment;
import lemonade.domain.Text;

/** Reads incidents from the rows of one table, as its map says. */
final class RowIncident {

    private static final int TITLE = 120;

    private final CellText title;
    private final CellText story;
    private final CellText customer;
    private final CellText cause;
    private final CellText job;
    private final CellWord<Fault> fault;
    private final List<CellText> tags;
    private final CellDate happenedAt;
    private final CellDate noticedAt;
    private final CellDate told;
    private final @Nullable ContactCells contact;
    private final @Nullable AmendsCells amends;
    private final @Nullable OutcomeCells outcome;

    /**
     * @param ids for the parts of an incident
     * @param usual currency of amounts that name none
     */
    RowIncident(MapReader map, ImportMap given, Supplier<UUID> ids, Currency usual) {
        title = map.text("", "title");
        story = map.text("", "story");
        customer = map.text("", "customer");
        cause = map.text("", "cause");
        job = map.text("", "job");
        fault = new CellWord<>(map.text("", "fault"), Fault.class);
        tags = map.texts("tags");
        happenedAt = map.date("", "happenedAt");
        noticedAt = map.date("", "noticedAt");
        told = map.date("", "told");
        contact = given.has("contact") ? new ContactCells(map, ids) : null;
        amends = given.has("amends") ? new AmendsCells(map, given, ids, usual) : null;
        outcome = given.has("outcome") ? new OutcomeCells(map, ids, usual) : null;
    }

    /** Name of the customer in this row; empty when there is none. */
    String customer(Row row) throws UnreadableCell {
        return Text.line(customer.in(row));
    }

    /** The incident of a row, as far as the row tells; {@code start} knows the rest. */
    Incident read(Row row, IncidentBuilder start) throws UnreadableCell {
        String whole = story.in(row);
        String reason = cause.in(row);
        List<String> labels = new ArrayList<>();
        for (CellText tag : tags) {
            labels.add(tag.in(row));
        }
        Incident incident = start.title(title(row, whole, reason))
                .story(whole)
                .cause(reason)
                .job(job.in(row))
                .tags(labels)
                .fault(fault.in(row))
                .happenedAt(happenedAt.in(row))
                .noticedAt(noticedAt.in(row))
                .toldAt(told.in(row))
                .build();
        Moment began = incident.sortedBy();
        Moment answered = incident.toldAt() != null ? incident.toldAt() : began;
        return start.contacts(contact == null ? List.of() : contact.in(row, began))
                .amends(amends == null ? List.of() : amends.in(row, answered))
                .outcomes(outcome == null ? List.of() : outcome.in(row, answered))
                .build();
    }

    /** The title, or what comes nearest to one where the row has none. */
    private String title(Row row, String whole, String reason) throws UnreadableCell {
        String line = Stream.of(title.in(row), reason, whole.lines().findFirst().orElse(""), customer.in(row))
                .map(Text::line)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseThrow(() -> new UnreadableCell(row, "", "", Unreadable.Reason.NOTHING_TO_CALL_IT, ""));
        return line.codePointCount(0, line.length()) <= TITLE || !title.in(row).isBlank()
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE)) + "…";
    }
}
