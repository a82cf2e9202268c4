package lemonade.ui.promises;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Moment;
import lemonade.insight.Promise;
import lemonade.insight.PromiseState;
import lemonade.journal.Promises;
import lemonade.ui.common.Background;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.Toasts;
import lemonade.ui.common.TroubleWords;
import lemonade.words.Words;

/** What is owed and when, or what became of it; done, moved and dropped from here, each with its undo. */
final class PromisesModel {

    private static final int SETTLED = 100;
    private static final int SHOWN = 200;

    private final Promises promises;
    private final Background background;
    private final Navigator navigator;
    private final Toasts toasts;
    private final Words words;
    private final Clock clock;
    private final BooleanProperty settled = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Someone> customer = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> trouble = new ReadOnlyObjectWrapper<>();
    private List<Promise> all = List.of();

    /** Somebody to whom something is owed. */
    record Someone(UUID id, String name) {}

    /**
     * What the screen shows.
     *
     * @param open by when it is due; empty while settled ones are asked for
     * @param ended by how it ended; empty while open ones are asked for
     * @param customers to whom anything in the list is owed, by name
     * @param more how many are not shown, because nobody reads so many at once
     */
    record Shown(
            Map<DueGroup, List<Promise>> open, Map<PromiseState, List<Promise>> ended, List<Someone> customers,
            int more) {

        boolean isEmpty() {
            return open.isEmpty() && ended.isEmpty();
        }
    }

    PromisesModel(
            Promises promises, Background background, Navigator navigator, Toasts toasts, Words words, Clock clock) {
        this.promises = promises;
        this.background = background;
        this.navigator = navigator;
        this.toasts = toasts;
        this.words = words;
        this.clock = clock;
        settled.subscribe((_, _) -> load());
        customer.subscribe((_, _) -> arrange());
    }

    void load() {
        boolean asSettled = settled.get();
        background.latest(
                "promises",
                () -> asSettled ? promises.settled(SETTLED) : promises.open(),
                found -> {
                    all = found;
                    trouble.set(null);
                    arrange();
                },
                trouble::set);
    }

    private void arrange() {
        Someone wanted = customer.get();
        List<Promise> fitting = all.stream()
                .filter(promise -> wanted == null || Objects.equals(promise.customer(), wanted.id()))
                .toList();
        DayOfWeek firstDay = words.firstDayOfWeek();
        List<Promise> first = fitting.subList(0, Math.min(SHOWN, fitting.size()));
        shown.set(new Shown(
                settled.get() ? Map.of() : DueGroup.sort(first, now(), firstDay),
                settled.get() ? DueGroup.byEnd(first, now()) : Map.of(),
                customers(),
                fitting.size() - first.size()));
    }

    private List<Someone> customers() {
        return all.stream()
                .filter(promise -> promise.customer() != null)
                .map(promise -> new Someone(Objects.requireNonNull(promise.customer()), promise.customerName()))
                .distinct()
                .sorted(Comparator.comparing(Someone::name))
                .toList();
    }

    void open(Promise promise) {
        navigator.go(new Place.Incident(promise.incident()));
    }

    void done(Promise promise) {
        Moment when = Moment.at(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        change(promise, "promises.done.toast", name -> {
            promises.done(promise.incident(), promise.owed().id(), when);
            return name;
        });
    }

    void drop(Promise promise) {
        change(promise, "promises.dropped.toast", name -> {
            promises.drop(promise.incident(), promise.owed().id());
            return name;
        });
    }

    /** @param to null to take the date off */
    void move(Promise promise, @Nullable Moment to, String reason) {
        change(promise, "promises.moved.toast", name -> {
            promises.move(promise.incident(), promise.owed().id(), to, reason);
            return name;
        });
    }

    /** Opens a settled promise again. */
    void reopen(Promise promise) {
        change(promise, "promises.reopened.toast", name -> {
            promises.reopen(promise.incident(), promise.owed().id());
            return name;
        });
    }

    private void change(Promise promise, String message, Function<String, String> deed) {
        background.run(
                () -> deed.apply(promise.owed().what()),
                what -> toasts.undoable(words.say(message, what), () -> putBack(promise)),
                this::tell);
    }

    private void putBack(Promise promise) {
        background.run(
                () -> {
                    promises.restore(promise.incident(), promise.owed());
                    return promise;
                },
                _ -> {},
                this::tell);
    }

    private void tell(Throwable problem) {
        toasts.say(new TroubleWords(words).say(problem));
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether to show what is done or dropped instead of what is open. */
    BooleanProperty settledProperty() {
        return settled;
    }

    /** To whom it is owed; null for everybody. */
    ObjectProperty<@Nullable Someone> customerProperty() {
        return customer;
    }

    /** Null until the journal has answered. */
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Throwable> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
