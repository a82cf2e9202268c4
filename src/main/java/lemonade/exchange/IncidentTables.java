package lemonade.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Incident;
import lemonade.domain.Move;
import lemonade.domain.Owed;

/**
 * The tables that tell of incidents: one row each, and a table for each of their lists, whose rows name the incident.
 * Private notes and the people involved are not among them.
 */
final class IncidentTables implements AutoCloseable {

    /** One of the parts of an incident. */
    record Part<P>(UUID incident, int place, P part) {}

    /** One moving of something owed. */
    private record Moved(UUID incident, UUID owed, Move move) {}

    /** A table of parts, and where an incident keeps them. */
    private record Parts<P>(CsvTable<Part<P>>.Open table, Function<Incident, List<P>> of) {

        void rows(Incident incident) {
            int place = 0;
            for (P part : of.apply(incident)) {
                table.row(new Part<>(incident.id(), ++place, part));
            }
        }
    }

    private final CsvTable<Incident>.Open incidents;
    private final CsvTable<Moved>.Open moves;
    private final List<Parts<?>> parts = new ArrayList<>();

    /** @param customers names by id */
    IncidentTables(Path folder, Map<UUID, String> customers) throws IOException {
        incidents = table(customers).open(folder);
        moves = new CsvTable<Moved>("moves").with("incident", Moved::incident)
                .with("owed", Moved::owed)
                .with("from", moved -> moved.move().from())
                .with("to", moved -> moved.move().to())
                .with("movedAt", moved -> moved.move().movedAt())
                .with("reason", moved -> moved.move().reason())
                .open(folder);
        add(folder, PartTables.line("tags", "tag"), Incident::tags);
        add(folder, PartTables.line("whys", "why"), incident -> incident.facts().whys());
        add(folder, PartTables.contacts(), Incident::contacts);
        add(folder, PartTables.apologies(), Incident::apologies);
        add(folder, PartTables.amends(), Incident::amends);
        add(folder, PartTables.actions(), Incident::actions);
        add(folder, PartTables.followUps(), Incident::followUps);
        add(folder, PartTables.worstCases(), Incident::worstCases);
        add(folder, PartTables.outcomes(), Incident::outcomes);
        add(folder, PartTables.attachments(), Incident::attachments);
    }

    private <P> void add(Path folder, CsvTable<Part<P>> table, Function<Incident, List<P>> of) throws IOException {
        parts.add(new Parts<>(table.open(folder), of));
    }

    void row(Incident incident) {
        incidents.row(incident);
        parts.forEach(list -> list.rows(incident));
        for (Owed owed : incident.owed()) {
            owed.moves().forEach(move -> moves.row(new Moved(incident.id(), owed.id(), move)));
        }
    }

    @Override
    public void close() throws IOException {
        incidents.close();
        moves.close();
        for (Parts<?> list : parts) {
            list.table().close();
        }
    }

    private static CsvTable<Incident> table(Map<UUID, String> customers) {
        return new CsvTable<Incident>("incidents").with("id", Incident::id)
                .with("title", Incident::title)
                .with("story", Incident::story)
                .with("customer", Incident::customer)
                .with("customerName", incident -> name(customers, incident.customer()))
                .with("job", Incident::job)
                .with("kindOfJob", Incident::kindOfJob)
                .with("cause", Incident::cause)
                .with("happenedAt", Incident::happenedAt)
                .with("noticedAt", Incident::noticedAt)
                .with("told", Incident::told)
                .with("acknowledgedAt", Incident::acknowledgedAt)
                .with("resolvedAt", Incident::resolvedAt)
                .with("noticedBy", Incident::noticedBy)
                .with("fault", Incident::fault)
                .with("control", Incident::control)
                .with("severity", Incident::severity)
                .with("lostTime", incident -> incident.impact().lostTime())
                .with("lostMoney", incident -> incident.impact().lostMoney())
                .with("publicEmbarrassment", incident -> incident.impact().publicEmbarrassment())
                .with("damagedReputation", incident -> incident.impact().damagedReputation())
                .with("legalExposure", incident -> incident.impact().legalExposure())
                .with("mistake", incident -> incident.facts().mistake())
                .with("wouldHavePrevented", incident -> incident.facts().wouldHavePrevented())
                .with("willPrevent", incident -> incident.facts().willPrevent())
                .with("wentWell", incident -> incident.facts().wentWell())
                .with("lucky", incident -> incident.facts().lucky())
                .with("looksLike", incident -> incident.customersShoes().looksLike())
                .with("putsRight", incident -> incident.customersShoes().putsRight())
                .withMoney("price", incident -> incident.money().price())
                .withMoney("customersLoss", incident -> incident.money().customersLoss())
                .with("minutesSpent", incident -> incident.money().minutesSpent())
                .withMoney("hourlyRate", incident -> incident.money().hourlyRate())
                .withMoney("vendorCovers", incident -> incident.money().vendorCovers())
                .withMoney("spendingAuthority", incident -> incident.money().spendingAuthority())
                .with("legalHold", Incident::legalHold)
                .with("closedAt", Incident::closedAt)
                .with("createdAt", Incident::createdAt)
                .with("updatedAt", Incident::updatedAt);
    }

    private static @Nullable String name(Map<UUID, String> customers, @Nullable UUID customer) {
        return customer == null ? null : customers.get(customer);
    }
}
