package lemonade.journal;

import java.text.BreakIterator;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Amends;
import lemonade.domain.AmendsBuilder;
import lemonade.domain.AmendsKind;
import lemonade.domain.Channel;
import lemonade.domain.ContactBuilder;
import lemonade.domain.FollowUpBuilder;
import lemonade.domain.Incident;
import lemonade.domain.IncidentBuilder;
import lemonade.domain.Ledger;
import lemonade.domain.Moment;
import lemonade.domain.Text;
import lemonade.domain.Trouble;
import lemonade.insight.capture.CaptureContext;
import lemonade.insight.capture.Captured;
import lemonade.insight.capture.Chip;
import lemonade.insight.capture.Chip.CauseChip;
import lemonade.insight.capture.Chip.ChannelChip;
import lemonade.insight.capture.Chip.CustomerChip;
import lemonade.insight.capture.Chip.HappenedChip;
import lemonade.insight.capture.Chip.KnownCustomerChip;
import lemonade.insight.capture.Chip.MoneyChip;
import lemonade.insight.capture.Chip.MoodChip;
import lemonade.insight.capture.Chip.PromiseChip;
import lemonade.insight.capture.KnownCustomer;

/** Makes an incident of a line typed in a hurry and what was understood of it. */
public final class Capture {

    private static final int LONGEST_TITLE = 300;

    private final Desk desk;

    Capture(Desk desk) {
        this.desk = desk;
    }

    /**
     * What the journal knows that helps to understand a line. To be asked again when customers or causes change; for
     * each line, move its clock with {@link CaptureContext#at}.
     *
     * @param locale decides what is ambiguous in dates and amounts
     */
    public CaptureContext context(Locale locale) {
        return desk.stores()
                .read(() -> CaptureContext.of(
                        desk.stores().customers().all().stream().map(KnownCustomer::of).toList(),
                        desk.stores().lists().causes(),
                        desk.stores().settings().find().orElseThrow().currency(),
                        ZonedDateTime.now(desk.clock()),
                        locale));
    }

    /**
     * Writes the incident, its customer if new, and what was promised, all in one step. The title is the line as typed;
     * of several lines or a very long one the title is the beginning, and all of it the story.
     *
     * @throws Trouble {@code UNREADABLE_VALUE} when there is no text
     */
    public Incident save(Captured captured) {
        String title = title(captured.line());
        if (title.isEmpty()) {
            throw new Trouble(Trouble.Kind.UNREADABLE_VALUE, "", "TEXT");
        }
        return desk.change(() -> {
            Incident incident = incident(captured, title);
            desk.put(incident);
            return incident;
        });
    }

    private Incident incident(Captured captured, String title) {
        Moment happened = captured.first(HappenedChip.class).map(HappenedChip::at).orElse(Moment.at(desk.now()));
        String line = captured.line().strip();
        Optional<Amends> amends = amends(captured);
        return IncidentBuilder.builder()
                .id(Ids.next())
                .title(title)
                .story(Text.line(title).equals(Text.line(line)) ? "" : line)
                .customer(captured.first(CustomerChip.class).map(this::customer).orElse(null))
                .cause(captured.first(CauseChip.class).map(CauseChip::cause).orElse(""))
                .happenedAt(happened)
                .contacts(captured.first(MoodChip.class)
                        .map(mood -> List.of(ContactBuilder.builder()
                                .id(Ids.next())
                                .at(happened)
                                .mood(mood.mood())
                                .channel(channel(captured))
                                .build()))
                        .orElse(List.of()))
                .amends(amends.map(List::of).orElse(List.of()))
                .followUps(amends.isPresent() ? List.of()
                        : captured.first(PromiseChip.class)
                                .map(promise -> List.of(FollowUpBuilder.builder()
                                        .id(Ids.next())
                                        .what(promise.what())
                                        .due(promise.due())
                                        .build()))
                                .orElse(List.of()))
                .money(ledger(captured))
                .createdAt(desk.now())
                .updatedAt(desk.now())
                .build();
    }

    private UUID customer(CustomerChip chip) {
        boolean known = chip instanceof KnownCustomerChip(_, _, UUID id, _)
                && desk.stores().customers().find(id).isPresent();
        return known ? ((KnownCustomerChip) chip).id() : Customers.obtainWithin(desk, chip.name()).id();
    }

    private static @Nullable Channel channel(Captured captured) {
        return captured.first(ChannelChip.class).map(ChannelChip::channel).orElse(null);
    }

    /** A promise that names an amount is one of money. */
    private static Optional<Amends> amends(Captured captured) {
        return captured.first(PromiseChip.class)
                .flatMap(promise -> captured.chips()
                        .stream()
                        .filter(MoneyChip.class::isInstance)
                        .map(MoneyChip.class::cast)
                        .filter(money -> isWithin(money, promise))
                        .findFirst()
                        .map(money -> AmendsBuilder.builder()
                                .id(Ids.next())
                                .kind(AmendsKind.REFUND)
                                .what(promise.what())
                                .cost(money.money())
                                .promisedFor(promise.due())
                                .build()));
    }

    /** An amount that is not promised is taken for what the customer lost. */
    private static Ledger ledger(Captured captured) {
        Optional<PromiseChip> promise = captured.first(PromiseChip.class);
        return captured.chips()
                .stream()
                .filter(MoneyChip.class::isInstance)
                .map(MoneyChip.class::cast)
                .filter(money -> promise.isEmpty() || !isWithin(money, promise.get()))
                .findFirst()
                .map(money -> Ledger.NONE.withCustomersLoss(money.money()))
                .orElse(Ledger.NONE);
    }

    private static boolean isWithin(Chip inner, Chip outer) {
        return inner.start() >= outer.start() && inner.end() <= outer.end() && inner.end() > 0;
    }

    private static String title(String line) {
        String first = line.lines().map(String::strip).filter(part -> !part.isEmpty()).findFirst().orElse("");
        if (first.length() <= LONGEST_TITLE) {
            return Text.line(first);
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(first.substring(0, LONGEST_TITLE + 1));
        int end = words.preceding(LONGEST_TITLE);
        int cut = end > LONGEST_TITLE / 2 ? end
                : LONGEST_TITLE - (Character.isHighSurrogate(first.charAt(LONGEST_TITLE - 1)) ? 1 : 0);
        return Text.line(first.substring(0, cut)) + "…";
    }
}
