package lemonade.support;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

import lemonade.domain.Action;
import lemonade.domain.Aggregate;
import lemonade.domain.Amends;
import lemonade.domain.AmendsKind;
import lemonade.domain.Apology;
import lemonade.domain.ApologyElement;
import lemonade.domain.ApologyKind;
import lemonade.domain.Attachment;
import lemonade.domain.Began;
import lemonade.domain.Channel;
import lemonade.domain.Checklist;
import lemonade.domain.ChecklistItem;
import lemonade.domain.ChecklistRun;
import lemonade.domain.Contact;
import lemonade.domain.Control;
import lemonade.domain.Customer;
import lemonade.domain.CustomersShoes;
import lemonade.domain.Extent;
import lemonade.domain.Facts;
import lemonade.domain.Fault;
import lemonade.domain.FollowUp;
import lemonade.domain.Impact;
import lemonade.domain.Incident;
import lemonade.domain.IncidentBuilder;
import lemonade.domain.Ledger;
import lemonade.domain.Lesson;
import lemonade.domain.Likelihood;
import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.Mood;
import lemonade.domain.Move;
import lemonade.domain.NoticedBy;
import lemonade.domain.Outcome;
import lemonade.domain.OutcomeKind;
import lemonade.domain.Payer;
import lemonade.domain.PrivateNotes;
import lemonade.domain.Rehearsal;
import lemonade.domain.Review;
import lemonade.domain.Save;
import lemonade.domain.Settings;
import lemonade.domain.Severity;
import lemonade.domain.WorstCase;

/** Wholes of every kind with anything in them, the same for the same seed. */
public final class AnyAggregates {

    private static final OffsetDateTime START = OffsetDateTime.of(2024, 2, 29, 23, 30, 15, 0, ZoneOffset.ofHours(2));
    private static final List<String> TEXTS = List.of(
            "Two hundred flyers with last year's address",
            "Zwölf Gedecke für dreizehn Gäste; \"das geht gar nicht!\"",
            "line one\nline two\r\n\ttabbed, with | pipes; and 'quotes'",
            "nul \u0000 and bell \u0007 and \u2028 separator",
            "🍋 + 🧊 = 🥤, 👩🏽‍🎨, e\u0301",
            "\u202Bשלום\u202C مرحبا",
            "<b>&amp;</b> =1+1 @SUM \\u0041 \\",
            "\uFEFFbom and \uFFFD and \u00A0");

    private static final long BIG = 1_000_000_000_000L;

    private final Random random;
    private final List<UUID> customers = new ArrayList<>();
    private boolean loneSurrogates;

    public AnyAggregates(long seed) {
        random = new Random(seed);
    }

    /** Also texts with half of a surrogate pair, which UTF-8 cannot carry. */
    public AnyAggregates withLoneSurrogates() {
        loneSurrogates = true;
        return this;
    }

    public Aggregate any(Aggregate.Kind kind) {
        return switch (kind) {
            case CUSTOMER -> customer();
            case INCIDENT -> incident();
            case LESSON -> lesson();
            case SAVE -> save();
            case CHECKLIST -> checklist();
            case REVIEW -> review();
            case SETTINGS -> settings();
        };
    }

    public Customer customer() {
        Customer customer = new Customer(
                id(), "Customer " + text(), listOf(2, this::text), text(), text(), text(), text(), time(), time());
        customers.add(customer.id());
        return customer;
    }

    /** An incident with anything in it, whose customer is one made before, if any. */
    public Incident incident() {
        return IncidentBuilder.builder()
                .id(id())
                .title("Incident " + text())
                .story(text())
                .customer(customers.isEmpty() ? null : maybe(this::knownCustomer))
                .job(text())
                .kindOfJob(text())
                .tags(listOf(3, this::text))
                .cause(text())
                .happenedAt(maybe(this::moment))
                .noticedAt(maybe(this::moment))
                .toldAt(maybe(this::moment))
                .acknowledgedAt(maybe(this::moment))
                .resolvedAt(maybe(this::moment))
                .noticedBy(maybe(() -> one(NoticedBy.values())))
                .fault(maybe(() -> one(Fault.values())))
                .control(maybe(() -> one(Control.values())))
                .impact(random.nextBoolean() ? Impact.UNKNOWN
                        : new Impact(extent(), extent(), extent(), extent(), extent()))
                .severityOverride(maybe(() -> one(Severity.values())))
                .facts(random.nextBoolean() ? Facts.NONE
                        : new Facts(text(), listOf(3, this::text), text(), text(), text(), text(), text()))
                .customersShoes(new CustomersShoes(text(), text()))
                .money(random.nextBoolean() ? Ledger.NONE
                        : new Ledger(maybe(this::money), maybe(this::money), maybe(() -> random.nextInt(600)),
                                maybe(this::money), maybe(this::money), maybe(this::money)))
                .privateNotes(new PrivateNotes(text(), text()))
                .legalHold(random.nextInt(8) == 0)
                .legalGateDismissedAt(maybe(this::time))
                .closedAt(maybe(this::time))
                .contacts(listOf(4, this::contact))
                .apologies(listOf(2, this::apology))
                .amends(listOf(3, this::amends))
                .actions(listOf(2, this::action))
                .followUps(listOf(2, this::followUp))
                .worstCases(listOf(3, () -> new WorstCase(id(), one(Likelihood.values()), text(), text())))
                .outcomes(listOf(2, () -> new Outcome(id(), random.nextBoolean() ? 30 : 90, moment(),
                        one(OutcomeKind.values()), maybe(this::money), text())))
                .attachments(listOf(2, this::attachment))
                .importKey(maybe(() -> "csv:" + Long.toHexString(random.nextLong())))
                .createdAt(time())
                .updatedAt(time())
                .build();
    }

    public Lesson lesson() {
        return new Lesson(id(), text(), text(), text(), text(), text(), text(), listOf(3, this::id), maybe(this::time),
                listOf(3,
                        () -> new Rehearsal(id(), moment(), maybe(random::nextBoolean), maybe(random::nextBoolean),
                                text())),
                time(), time());
    }

    public Save save() {
        return new Save(id(), moment(), text(), maybe(this::money), maybe(this::id), maybe(this::id), maybe(this::id),
                time(), time());
    }

    public Checklist checklist() {
        return new Checklist(id(), "Checklist " + text(), text(),
                listOf(5, () -> new ChecklistItem(id(), text(), maybe(this::id))),
                listOf(2, () -> new ChecklistRun(id(), text(), maybe(this::id), moment(), maybe(this::moment),
                        listOf(3, () -> new ChecklistRun.Tick(id(), text(), moment(), random.nextBoolean())))),
                time(), time());
    }

    public Review review() {
        return new Review(id(), 2020 + random.nextInt(8), 1 + random.nextInt(52), time(), maybe(this::time),
                listOf(5, () -> new Review.Answer("win", text(), text(), maybe(this::id))),
                listOf(2, () -> new Review.Amendment(time(), text())), time(), time());
    }

    public Settings settings() {
        return new Settings(id(), text(), text(), Currency.getInstance(one("EUR", "USD", "JPY", "KWD")),
                maybe(this::money), maybe(this::money), random.nextInt(8) == 0, time(), time());
    }

    private Contact contact() {
        return new Contact(id(), moment(), maybe(() -> one(Channel.values())), maybe(() -> one(Began.values())), text(),
                maybe(() -> one(Mood.values())), maybe(random::nextBoolean), text());
    }

    private Apology apology() {
        Set<ApologyElement> elements = EnumSet.noneOf(ApologyElement.class);
        elements.addAll(listOf(4, () -> one(ApologyElement.values())));
        return new Apology(id(), maybe(() -> one(ApologyKind.values())), text(), maybe(() -> one(Channel.values())),
                maybe(this::moment), elements, text(), new TreeSet<>(listOf(2, this::text)));
    }

    private Amends amends() {
        return new Amends(id(), one(AmendsKind.values()), text(), maybe(this::money), maybe(() -> one(Payer.values())),
                maybe(this::moment), maybe(this::moment), maybe(this::moment), random.nextBoolean(),
                listOf(2, this::move));
    }

    private Action action() {
        return new Action(id(), text(), maybe(this::moment), maybe(this::moment), maybe(this::moment),
                maybe(this::moment), listOf(2, this::move));
    }

    private FollowUp followUp() {
        return new FollowUp(id(), text(), maybe(this::moment), maybe(this::moment), maybe(this::moment),
                listOf(2, this::move));
    }

    private Move move() {
        return new Move(maybe(this::moment), maybe(this::moment), time(), text());
    }

    private Attachment attachment() {
        return new Attachment(id(), "photo " + random.nextInt(100) + ".png", "image/png",
                String.format("%064x", random.nextLong() & Long.MAX_VALUE), random.nextInt(1 << 20), time());
    }

    private UUID knownCustomer() {
        return customers.get(random.nextInt(customers.size()));
    }

    private Extent extent() {
        return maybe(() -> one(Extent.values()));
    }

    private Money money() {
        return Money.of(random.nextInt(9) == 0 ? random.nextLong(-BIG, BIG) : random.nextInt(2_000_000) - 100_000,
                one("EUR", "USD", "JPY", "KWD"));
    }

    private Moment moment() {
        return random.nextBoolean()
                ? Moment.at(time())
                : Moment.on(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500)));
    }

    private OffsetDateTime time() {
        int[] quarters = {0, 4, 8, -14, 23, 51};
        return START.plusSeconds(random.nextInt(60_000_000))
                .withOffsetSameInstant(ZoneOffset.ofTotalSeconds(quarters[random.nextInt(quarters.length)] * 900));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private String text() {
        if (random.nextInt(4) == 0) {
            return "";
        }
        String text = TEXTS.get(random.nextInt(TEXTS.size())) + " " + random.nextInt(1_000_000);
        return loneSurrogates && random.nextInt(6) == 0 ? text + (random.nextBoolean() ? "\uD83C" : "\uDF4B!") : text;
    }

    private <T> T maybe(Supplier<T> some) {
        return random.nextInt(3) == 0 ? null : some.get();
    }

    private <T> List<T> listOf(int atMost, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(atMost + 1); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
