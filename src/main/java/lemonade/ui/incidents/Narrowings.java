package lemonade.ui.incidents;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Text;
import lemonade.insight.capture.CaptureContext;
import lemonade.insight.capture.MomentReader;
import lemonade.journal.Journal;
import lemonade.ui.common.Background;
import lemonade.ui.common.Suggestions.Suggestion;
import lemonade.words.Words;

/** What the list can be narrowed to: the journal's customers, causes, tags, kinds of job, and stretches of time. */
final class Narrowings {

    private static final int MOST = 50;

    private final Journal journal;
    private final Background background;
    private final Words words;
    private final Clock clock;

    /** A stretch of days, both inclusive; null for open. */
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    Narrowings(Journal journal, Background background, Words words, Clock clock) {
        this.journal = journal;
        this.background = background;
        this.words = words;
        this.clock = clock;
    }

    void customers(String typed, Consumer<List<Suggestion<UUID>>> answer) {
        ask("list customers", () -> journal.customers()
                .matching(typed, MOST)
                .stream()
                .map(customer -> new Suggestion<>(customer.name(), customer.company(), customer.id()))
                .toList(), answer);
    }

    void causes(String typed, Consumer<List<Suggestion<String>>> answer) {
        ask("list causes", () -> containing(typed, journal.incidents().causes()), answer);
    }

    void tags(String typed, Consumer<List<Suggestion<String>>> answer) {
        ask("list tags", () -> containing(typed, journal.incidents().tags()), answer);
    }

    void kindsOfJob(String typed, Consumer<List<Suggestion<String>>> answer) {
        ask("list jobs", () -> containing(typed, journal.incidents().kindsOfJob()), answer);
    }

    void periods(String typed, Consumer<List<Suggestion<Days>>> answer) {
        List<Suggestion<Days>> found = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        DayOfWeek first = words.firstDayOfWeek();
        for (Period period : Period.values()) {
            Days days = new Days(period.from(today, first), period.to(today, first));
            if (Text.key(name(period)).contains(Text.key(typed))) {
                found.add(new Suggestion<>(name(period), "", days));
            }
        }
        day(typed).ifPresent(day -> {
            found.add(new Suggestion<>(name(new Days(day, day)), "", new Days(day, day)));
            found.add(new Suggestion<>(name(new Days(day, null)), "", new Days(day, null)));
            found.add(new Suggestion<>(name(new Days(null, day)), "", new Days(null, day)));
        });
        answer.accept(found);
    }

    /** The name of a customer that the list is narrowed to. */
    void nameOf(UUID customer, Consumer<String> answer) {
        background.latest("list customer",
                () -> journal.customers().find(customer).map(one -> one.name()).orElse(""), answer, _ -> {});
    }

    /** What a stretch of days is called. */
    String name(Days days) {
        LocalDate today = LocalDate.now(clock);
        for (Period period : Period.values()) {
            DayOfWeek first = words.firstDayOfWeek();
            if (days.equals(new Days(period.from(today, first), period.to(today, first)))) {
                return name(period);
            }
        }
        if (days.from() != null && days.from().equals(days.to())) {
            return words.day(days.from());
        } else if (days.to() == null) {
            return days.from() == null ? "" : words.say("incidents.period.since", words.day(days.from()));
        }
        return days.from() == null
                ? words.say("incidents.period.until", words.day(days.to()))
                : words.say("incidents.period.between", words.day(days.from()), words.day(days.to()));
    }

    /** A day as typed: "1 March". */
    Optional<LocalDate> day(String typed) {
        CaptureContext context = CaptureContext.of(List.of(), List.of(),
                Currency.getInstance("EUR"), ZonedDateTime.now(clock), words.locale());
        return MomentReader.read(typed, context, false).map(moment -> moment.date());
    }

    private String name(Period period) {
        return words.say("incidents.period." + period.name());
    }

    private static List<Suggestion<String>> containing(String typed, List<String> all) {
        String key = Text.key(typed);
        return all.stream()
                .filter(one -> Text.key(one).contains(key))
                .limit(MOST)
                .map(one -> new Suggestion<>(one, "", one))
                .toList();
    }

    private <T> void ask(String what, Callable<List<T>> work, Consumer<List<T>> answer) {
        background.latest(what, work, answer, _ -> answer.accept(List.of()));
    }
}
