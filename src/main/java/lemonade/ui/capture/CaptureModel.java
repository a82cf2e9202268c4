package lemonade.ui.capture;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Customer;
import lemonade.domain.Incident;
import lemonade.insight.capture.CaptureContext;
import lemonade.insight.capture.CaptureParser;
import lemonade.insight.capture.Captured;
import lemonade.insight.capture.Chip;
import lemonade.journal.Journal;
import lemonade.journal.Undo;
import lemonade.ui.common.Background;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.Toasts;
import lemonade.ui.common.TroubleWords;
import lemonade.words.Words;

/** The line being typed, what is understood of it, and its way into the journal. Kept until it is saved. */
public final class CaptureModel {

    /** Longer text belongs into a file attached to the incident. */
    static final int LONGEST = 20_000;

    private static final int SUGGESTED = 5;

    private final Journal journal;
    private final Background background;
    private final Words words;
    private final Navigator navigator;
    private final Toasts toasts;
    private final Clock clock;
    private final StringProperty line = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Captured> understood =
            new ReadOnlyObjectWrapper<>(new Captured("", List.of()));
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Corrections corrections = new Corrections();
    private @Nullable CaptureContext context;
    private final List<Consumer<Boolean>> whenSettled = new ArrayList<>();
    private boolean saving;
    /** What to do with what was typed while a line was being saved. */
    private Runnable next = () -> {};

    public CaptureModel(
            Journal journal, Background background, Words words, Navigator navigator, Toasts toasts, Clock clock) {
        this.journal = journal;
        this.background = background;
        this.words = words;
        this.navigator = navigator;
        this.toasts = toasts;
        this.clock = clock;
        line.subscribe(this::understand);
    }

    public StringProperty lineProperty() {
        return line;
    }

    /** What will be saved: the line and its chips, corrections included. */
    public ReadOnlyObjectProperty<Captured> understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /** Why it could not be saved; empty while all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The sheet opens: learns anew which customers and causes there are. */
    public void begin() {
        background.latest(
                this,
                () -> journal.capture().context(words.locale()),
                known -> {
                    context = known;
                    understand();
                },
                trouble -> problem.set(new TroubleWords(words).say(trouble)));
    }

    /** The currency of amounts typed without one. */
    public Currency currency() {
        return context == null ? Currency.getInstance("EUR") : context.currency();
    }

    /** Sets what is meant, in the place of what was understood. */
    void give(Chip chip) {
        corrections.give(chip);
        understand();
    }

    /** That is not meant; the words stay. */
    void drop(Chip chip) {
        corrections.drop(chip, line.get());
        understand();
    }

    /** Says that a text too long for the line was not taken in. */
    void refuseTooLong() {
        problem.set(words.say("capture.toolong", LONGEST));
    }

    /** Hands a few customers of the journal whose name begins so to {@code show}. */
    void suggest(String beginning, Consumer<List<Customer>> show) {
        background.latest(
                "customers for the line", () -> journal.customers().matching(beginning, SUGGESTED), show, _ -> {});
    }

    /** The chip of a kind, if there is one. */
    Optional<Chip> chip(Kind kind) {
        return understood.get().chips().stream().filter(chip -> Kind.of(chip) == kind).findFirst();
    }

    /**
     * Writes the mishap down. On failure everything stays in the sheet.
     *
     * @param open whether to look at it then
     * @param onSaved runs after the commit
     */
    public void save(boolean open, Runnable onSaved) {
        if (line.get().isBlank()) {
            return;
        }
        if (saving) {
            next = () -> save(open, onSaved);
            return;
        }
        saving = true;
        Captured captured = understood.get();
        background.run(
                () -> {
                    Incident incident = journal.capture().save(captured);
                    return new Saved(incident.id(), captured.line(), journal.undo().latest().orElseThrow());
                },
                done -> saved(done, open, onSaved),
                trouble -> {
                    saving = false;
                    next = () -> {};
                    problem.set(new TroubleWords(words).say(trouble));
                    settle(false);
                });
    }

    /** A mishap that was written down, the line it was written from, and the step that takes it back. */
    private record Saved(UUID incident, String line, Undo.Mark step) {}

    /** Writes down what stands in the line, if anything does; {@code then} learns whether nothing is left unsaved. */
    public void settled(Consumer<Boolean> then) {
        if (line.get().isBlank()) {
            then.accept(true);
        } else {
            whenSettled.add(then);
            save(false, () -> {});
        }
    }

    private void settle(boolean saved) {
        List<Consumer<Boolean>> waiting = List.copyOf(whenSettled);
        whenSettled.clear();
        waiting.forEach(then -> then.accept(saved));
    }

    /** What was typed while the line before it was being saved stays in the sheet. */
    private void saved(Saved done, boolean open, Runnable onSaved) {
        saving = false;
        corrections.clear();
        String typed = line.get();
        line.set(typed.startsWith(done.line()) ? typed.substring(done.line().length()).stripLeading() : typed);
        toasts.undoable(words.say("capture.saved"), () -> undo(done.step()));
        Runnable waiting = next;
        next = () -> {};
        if (!line.get().isBlank()) {
            waiting.run();
            return;
        }
        onSaved.run();
        if (open) {
            navigator.go(new Place.Incident(done.incident()));
        }
        settle(true);
    }

    private void undo(Undo.Mark step) {
        background.run(
                () -> journal.undo().undo(step),
                _ -> {},
                trouble -> toasts.say(new TroubleWords(words).say(trouble)));
    }

    private void understand() {
        problem.set("");
        String typed = line.get();
        understood.set(
                context == null || typed.isBlank()
                        ? new Captured(typed, List.of())
                        : corrections.applyTo(CaptureParser.parse(typed, context.at(ZonedDateTime.now(clock)))));
    }
}
