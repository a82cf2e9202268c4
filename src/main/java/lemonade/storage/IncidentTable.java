package lemonade.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Control;
import lemonade.domain.CustomersShoes;
import lemonade.domain.Digest;
import lemonade.domain.Extent;
import lemonade.domain.Facts;
import lemonade.domain.Fault;
import lemonade.domain.Impact;
import lemonade.domain.Incident;
import lemonade.domain.IncidentBuilder;
import lemonade.domain.Ledger;
import lemonade.domain.Moment;
import lemonade.domain.NoticedBy;
import lemonade.domain.PrivateNotes;
import lemonade.domain.Severity;
import lemonade.domain.Text;

/** The table {@code incident}: an incident without what is repeated in it. */
final class IncidentTable {

    static final Table TABLE = Table.of(
            "incident",
            """
            id,sort_at,month,customer,cause_key,kind_of_job_key,
            stage,next_step,next_due,severity,told,first_mood,latest_mood,heated,
            title,cause,kind_of_job,legal_hold,job,
            happened_at,noticed_at,told_at,acknowledged_at,resolved_at,noticed_by,fault,control,
            lost_time,lost_money,public_embarrassment,damaged_reputation,legal_exposure,severity_override,
            price_minor,price_currency,customers_loss_minor,customers_loss_currency,minutes_spent,
            hourly_rate_minor,hourly_rate_currency,vendor_covers_minor,vendor_covers_currency,
            spending_authority_minor,spending_authority_currency,
            legal_gate_dismissed_at,closed_at,import_key,created_at,updated_at,
            story,mistake,people_involved,would_have_prevented,will_prevent,went_well,lucky,looks_like,puts_right,
            vent,kind_word""");

    private static final String SELECT =
            """
            SELECT i.n,i.id,c.id,i.title,i.story,i.job,i.kind_of_job,i.cause,
            i.happened_at,i.noticed_at,i.told_at,i.acknowledged_at,i.resolved_at,i.noticed_by,i.fault,i.control,
            i.lost_time,i.lost_money,i.public_embarrassment,i.damaged_reputation,i.legal_exposure,i.severity_override,
            i.mistake,i.people_involved,i.would_have_prevented,i.will_prevent,i.went_well,i.lucky,
            i.looks_like,i.puts_right,
            i.price_minor,i.price_currency,i.customers_loss_minor,i.customers_loss_currency,i.minutes_spent,
            i.hourly_rate_minor,i.hourly_rate_currency,i.vendor_covers_minor,i.vendor_covers_currency,
            i.spending_authority_minor,i.spending_authority_currency,
            i.vent,i.kind_word,i.legal_hold,i.legal_gate_dismissed_at,i.closed_at,i.import_key,i.created_at,i.updated_at
            FROM incident i LEFT JOIN customer c ON c.n = i.customer""";

    /** An incident without its lists, and the number of its row. */
    record Numbered(long n, IncidentBuilder incident) {}

    private final Database database;

    IncidentTable(Database database) {
        this.database = database;
    }

    Optional<Numbered> find(UUID id) {
        return database.first(SELECT + " WHERE i.id = ?", IncidentTable::read, Values.bytesOf(id));
    }

    /** The incidents of these ids, in any order. */
    List<Numbered> all(List<UUID> ids) {
        return database.list(
                SELECT + " WHERE i.id IN (SELECT unhex(value) FROM json_each(?))",
                IncidentTable::read,
                ids.stream()
                        .map(id -> '"' + id.toString().replace("-", "") + '"')
                        .collect(Collectors.joining(",", "[", "]")));
    }

    /** Writes a new row and yields its number. */
    long insert(Incident incident, @Nullable Long customer, Digest digest) {
        TABLE.insert(database, values(incident, customer, digest));
        return database.number("SELECT last_insert_rowid()");
    }

    void update(long n, Incident incident, @Nullable Long customer, Digest digest) {
        TABLE.update(database, values(incident, customer, digest), n);
    }

    void delete(long n) {
        database.update("DELETE FROM incident WHERE n = ?", n);
    }

    private static Values values(Incident incident, @Nullable Long customer, Digest digest) {
        Moment sortedBy = incident.sortedBy();
        Impact impact = incident.impact();
        Ledger money = incident.money();
        Facts facts = incident.facts();
        Values row = new Values()
                .id(incident.id())
                .iso(sortedBy)
                .text(sortedBy.toString().substring(0, 7));
        row = customer == null ? row.text(null) : row.whole(customer.longValue());
        return row.text(Text.key(incident.cause()))
                .text(Text.key(incident.kindOfJob()))
                .word(digest.stage())
                .word(digest.nextStep().kind())
                .iso(digest.nextStep().due())
                .word(digest.severity())
                .iso(digest.told())
                .mood(digest.firstMood())
                .mood(digest.latestMood())
                .flag(digest.heated())
                .text(incident.title())
                .text(incident.cause())
                .text(incident.kindOfJob())
                .flag(incident.legalHold())
                .text(incident.job())
                .iso(incident.happenedAt())
                .iso(incident.noticedAt())
                .iso(incident.toldAt())
                .iso(incident.acknowledgedAt())
                .iso(incident.resolvedAt())
                .word(incident.noticedBy())
                .word(incident.fault())
                .word(incident.control())
                .word(impact.lostTime())
                .word(impact.lostMoney())
                .word(impact.publicEmbarrassment())
                .word(impact.damagedReputation())
                .word(impact.legalExposure())
                .word(incident.severityOverride())
                .money(money.price())
                .money(money.customersLoss())
                .whole(money.minutesSpent())
                .money(money.hourlyRate())
                .money(money.vendorCovers())
                .money(money.spendingAuthority())
                .iso(incident.legalGateDismissedAt())
                .iso(incident.closedAt())
                .text(incident.importKey())
                .iso(incident.createdAt())
                .iso(incident.updatedAt())
                .text(incident.story())
                .text(facts.mistake())
                .text(facts.peopleInvolved())
                .text(facts.wouldHavePrevented())
                .text(facts.willPrevent())
                .text(facts.wentWell())
                .text(facts.lucky())
                .text(incident.customersShoes().looksLike())
                .text(incident.customersShoes().putsRight())
                .text(incident.privateNotes().vent())
                .text(incident.privateNotes().kindWord());
    }

    private static Numbered read(Cells cells) throws SQLException {
        long n = cells.whole();
        IncidentBuilder incident = IncidentBuilder.builder()
                .id(cells.id())
                .customer(cells.idOrNull())
                .title(cells.text())
                .story(cells.text())
                .job(cells.text())
                .kindOfJob(cells.text())
                .cause(cells.text())
                .happenedAt(cells.momentOrNull())
                .noticedAt(cells.momentOrNull())
                .toldAt(cells.momentOrNull())
                .acknowledgedAt(cells.momentOrNull())
                .resolvedAt(cells.momentOrNull())
                .noticedBy(cells.wordOrNull(NoticedBy.class))
                .fault(cells.wordOrNull(Fault.class))
                .control(cells.wordOrNull(Control.class))
                .impact(new Impact(
                        cells.wordOrNull(Extent.class),
                        cells.wordOrNull(Extent.class),
                        cells.wordOrNull(Extent.class),
                        cells.wordOrNull(Extent.class),
                        cells.wordOrNull(Extent.class)))
                .severityOverride(cells.wordOrNull(Severity.class))
                .facts(new Facts(
                        cells.text(),
                        List.of(),
                        cells.text(),
                        cells.text(),
                        cells.text(),
                        cells.text(),
                        cells.text()))
                .customersShoes(new CustomersShoes(cells.text(), cells.text()))
                .money(new Ledger(
                        cells.moneyOrNull(),
                        cells.moneyOrNull(),
                        cells.intOrNull(),
                        cells.moneyOrNull(),
                        cells.moneyOrNull(),
                        cells.moneyOrNull()))
                .privateNotes(new PrivateNotes(cells.text(), cells.text()))
                .legalHold(cells.flag())
                .legalGateDismissedAt(cells.timeOrNull())
                .closedAt(cells.timeOrNull())
                .importKey(cells.textOrNull())
                .createdAt(cells.time())
                .updatedAt(cells.time());
        return new Numbered(n, incident);
    }
}
