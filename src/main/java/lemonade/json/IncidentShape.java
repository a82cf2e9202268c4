package lemonade.json;

import static lemonade.json.Values.FLAG;
import static lemonade.json.Values.ID;
import static lemonade.json.Values.MOMENT;
import static lemonade.json.Values.TEXT;
import static lemonade.json.Values.TIME;
import static lemonade.json.Values.list;
import static lemonade.json.Values.wordOf;

import java.time.OffsetDateTime;

import com.google.gson.TypeAdapter;
import org.jspecify.annotations.Nullable;

import lemonade.domain.Attachment;
import lemonade.domain.Control;
import lemonade.domain.CustomersShoes;
import lemonade.domain.Facts;
import lemonade.domain.Fault;
import lemonade.domain.Impact;
import lemonade.domain.Incident;
import lemonade.domain.IncidentBuilder;
import lemonade.domain.Ledger;
import lemonade.domain.NoticedBy;
import lemonade.domain.PrivateNotes;
import lemonade.domain.Severity;

/**
 * An incident as a JSON object. The severity is written as it counts, and the owner's own judgement once more beside
 * it; a severity that stands alone and differs from what the impact says is read as the owner's judgement.
 */
final class IncidentShape {

    private static final class Draft {
        final IncidentBuilder fields;
        @Nullable Severity severity;
        @Nullable Severity override;

        Draft(OffsetDateTime written) {
            fields = IncidentBuilder.builder().createdAt(written).updatedAt(written);
        }

        Incident incident() {
            Incident incident = fields.severityOverride(override).build();
            if (override == null && severity != null && severity != incident.impact().severity()) {
                incident = incident.withSeverityOverride(severity);
            }
            return Gaps.filled(incident);
        }
    }

    private IncidentShape() {}

    /**
     * The shape of incidents.
     *
     * @param unknownTime when an incident counts as written that does not say it
     */
    static TypeAdapter<Incident> of(OffsetDateTime unknownTime, TypeAdapter<Attachment> attachment) {
        TypeAdapter<Severity> severity = wordOf(Severity.class);
        return new Shape<>(() -> new Draft(unknownTime), Draft::incident)
                .required("id", ID, Incident::id, (d, v) -> d.fields.id(v))
                .required("title", TEXT, Incident::title, (d, v) -> d.fields.title(v))
                .field("story", TEXT, Incident::story, (d, v) -> d.fields.story(v))
                .field("customer", ID, Incident::customer, (d, v) -> d.fields.customer(v))
                .field("job", TEXT, Incident::job, (d, v) -> d.fields.job(v))
                .field("kindOfJob", TEXT, Incident::kindOfJob, (d, v) -> d.fields.kindOfJob(v))
                .field("tags", list(TEXT), Incident::tags, (d, v) -> d.fields.tags(v))
                .field("cause", TEXT, Incident::cause, (d, v) -> d.fields.cause(v))
                .field("happenedAt", MOMENT, Incident::happenedAt, (d, v) -> d.fields.happenedAt(v))
                .field("noticedAt", MOMENT, Incident::noticedAt, (d, v) -> d.fields.noticedAt(v))
                .field("toldAt", MOMENT, Incident::toldAt, (d, v) -> d.fields.toldAt(v))
                .field("acknowledgedAt", MOMENT, Incident::acknowledgedAt, (d, v) -> d.fields.acknowledgedAt(v))
                .field("resolvedAt", MOMENT, Incident::resolvedAt, (d, v) -> d.fields.resolvedAt(v))
                .field("noticedBy", wordOf(NoticedBy.class), Incident::noticedBy, (d, v) -> d.fields.noticedBy(v))
                .field("fault", wordOf(Fault.class), Incident::fault, (d, v) -> d.fields.fault(v))
                .field("control", wordOf(Control.class), Incident::control, (d, v) -> d.fields.control(v))
                .unless(Impact.UNKNOWN, "impact", PanelShapes.IMPACT, Incident::impact, (d, v) -> d.fields.impact(v))
                .field("severity", severity, Incident::severity, (d, v) -> d.severity = v)
                .field("severityOverride", severity, Incident::severityOverride, (d, v) -> d.override = v)
                .unless(Facts.NONE, "facts", PanelShapes.FACTS, Incident::facts, (d, v) -> d.fields.facts(v))
                .unless(CustomersShoes.NONE, "customersShoes", PanelShapes.CUSTOMERS_SHOES,
                        Incident::customersShoes, (d, v) -> d.fields.customersShoes(v))
                .unless(Ledger.NONE, "money", PanelShapes.MONEY_PANEL, Incident::money, (d, v) -> d.fields.money(v))
                .unless(PrivateNotes.NONE, "privateNotes", PanelShapes.PRIVATE_NOTES,
                        Incident::privateNotes, (d, v) -> d.fields.privateNotes(v))
                .unless(false, "legalHold", FLAG, Incident::legalHold, (d, v) -> d.fields.legalHold(v))
                .field("legalGateDismissedAt", TIME,
                        Incident::legalGateDismissedAt, (d, v) -> d.fields.legalGateDismissedAt(v))
                .field("closedAt", TIME, Incident::closedAt, (d, v) -> d.fields.closedAt(v))
                .field("contacts", list(PartShapes.CONTACT), Incident::contacts, (d, v) -> d.fields.contacts(v))
                .field("apologies", list(PartShapes.APOLOGY), Incident::apologies, (d, v) -> d.fields.apologies(v))
                .field("amends", list(PartShapes.AMENDS), Incident::amends, (d, v) -> d.fields.amends(v))
                .field("actions", list(PartShapes.ACTION), Incident::actions, (d, v) -> d.fields.actions(v))
                .field("followUps", list(PartShapes.FOLLOW_UP), Incident::followUps, (d, v) -> d.fields.followUps(v))
                .field("worstCases", list(PartShapes.WORST_CASE), Incident::worstCases,
                        (d, v) -> d.fields.worstCases(v))
                .field("outcomes", list(PartShapes.OUTCOME), Incident::outcomes, (d, v) -> d.fields.outcomes(v))
                .field("attachments", list(attachment), Incident::attachments, (d, v) -> d.fields.attachments(v))
                .field("importKey", TEXT, Incident::importKey, (d, v) -> d.fields.importKey(v))
                .field("createdAt", TIME, Incident::createdAt, (d, v) -> d.fields.createdAt(v))
                .field("updatedAt", TIME, Incident::updatedAt, (d, v) -> d.fields.updatedAt(v));
    }
}
