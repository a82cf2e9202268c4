package lemonade.ui.incident;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Digest;
import lemonade.domain.Incident;
import lemonade.domain.Lesson;
import lemonade.domain.Text;
import lemonade.insight.Digests;
import lemonade.journal.Journal;
import lemonade.ui.common.AutoSaves;
import lemonade.ui.common.Background;
import lemonade.ui.common.SaveState;

/** One open incident: read, changed, saved by itself, closed, thrown away. */
final class IncidentModel {

    private final Journal journal;
    private final Background background;
    private final AutoSaves autoSaves;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Incident> incident = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Beside> beside = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
    private final ReadOnlyObjectWrapper<@Nullable Throwable> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
    private @Nullable Draft draft;

    /** An incident with what is read beside it. */
    private record Read(Incident incident, Beside beside) {}

    IncidentModel(Journal journal, Background background, AutoSaves autoSaves, Clock clock) {
        this.journal = journal;
        this.background = background;
        this.autoSaves = autoSaves;
        this.clock = clock;
    }

    /** What stands on the screen; null while nothing is open. */
    ReadOnlyObjectProperty<@Nullable Incident> incidentProperty() {
        return incident.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Beside> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /** What could not be done; null while all is well. */
    ReadOnlyObjectProperty<@Nullable Throwable> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the incident asked for is not there (any more). */
    ReadOnlyBooleanProperty goneProperty() {
        return gone.getReadOnlyProperty();
    }

    @Nullable Incident incident() {
        return incident.get();
    }

    /** Stage, next step and severity of what stands on the screen; empty while nothing is open. */
    Optional<Digest> digest() {
        Incident open = incident.get();
        Beside known = beside.get();
        return open == null || known == null ? Optional.empty()
                : Optional.of(Digests.of(open, !known.lessons().isEmpty()));
    }

    /** Opens an incident; what was open before is saved and left. {@code then} runs when it stands on the screen. */
    void open(UUID id, Runnable then) {
        leave();
        gone.set(false);
        background.latest("open incident", () -> read(id), found -> {
            found.ifPresentOrElse(this::show, this::lose);
            then.run();
        }, problem::set);
    }

    /** Saves what is open and lets go of it. */
    void leave() {
        if (draft != null) {
            autoSaves.close(draft.autoSave());
            draft = null;
        }
        incident.set(null);
        beside.set(null);
    }

    /** Saves what was typed now. */
    void flush() {
        if (draft != null) {
            draft.autoSave().flush();
        }
    }

    /** Changes what is open; it is saved a moment later. */
    void change(UnaryOperator<Incident> how) {
        if (draft != null) {
            Incident changed = how.apply(draft.value());
            if (!changed.equals(draft.value())) {
                draft.change(changed);
                incident.set(changed);
            }
        }
    }

    /** Changes what is open and saves it at once. */
    void changeNow(UnaryOperator<Incident> how) {
        change(how);
        flush();
    }

    /** Changes an incident whether it is still open or not: for taking something back later. */
    void change(UUID id, UnaryOperator<Incident> how) {
        Incident open = incident.get();
        if (open != null && open.id().equals(id)) {
            changeNow(how);
        } else {
            write(() -> journal.incidents().find(id).ifPresent(stored -> journal.incidents().save(how.apply(stored))),
                    () -> {});
        }
    }

    /** Reads again what is open, after something changed in the journal. What is being typed stays. */
    void reload() {
        Draft open = draft;
        if (open != null) {
            background.latest("open incident", () -> read(open.value().id()), found -> refresh(open, found),
                    problem::set);
        }
    }

    /** Names whom it happened to: a known customer, or a new one. No name takes the customer off. */
    void nameCustomer(String typed) {
        String name = Text.line(typed);
        Draft open = draft;
        Beside known = beside.get();
        if (open == null || known == null || Text.key(name).equals(Text.key(known.customerName()))) {
            return;
        }
        if (name.isEmpty()) {
            changeNow(before -> before.withCustomer(null));
            return;
        }
        background.run(() -> journal.customers().obtain(name), customer -> {
            if (open == draft) {
                changeNow(before -> before.withCustomer(customer.id()));
            }
        }, problem::set);
    }

    /** Closes the incident, or opens it again. */
    void close(boolean closed) {
        changeNow(before -> before.withClosedAt(closed ? now() : null));
    }

    void dismissLegalNotice() {
        changeNow(before -> before.withLegalGateDismissedAt(now()));
    }

    void saveLesson(Lesson lesson) {
        background.run(() -> journal.lessons().save(lesson), _ -> reload(), problem::set);
    }

    void trashLesson(UUID lesson, Runnable onDone) {
        write(() -> journal.lessons().trash(lesson), onDone);
    }

    /** Takes out of the Trash what this screen put there. */
    void restore(UUID id) {
        write(() -> journal.trash().restore(id), () -> {});
    }

    /** Throws the incident away. */
    void trash(Runnable onDone) {
        Incident open = incident.get();
        if (open != null) {
            leave();
            write(() -> journal.incidents().trash(open.id()), onDone);
        }
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    private void write(Runnable work, Runnable onDone) {
        background.run(() -> {
            work.run();
            return true;
        }, _ -> onDone.run(), problem::set);
    }

    private Optional<Read> read(UUID id) {
        return journal.incidents().find(id).map(found -> new Read(found, Beside.read(journal, found)));
    }

    private void show(Read read) {
        Draft opened = new Draft(read.incident(), autoSaves, journal.incidents()::save);
        draft = opened;
        problem.set(null);
        beside.set(read.beside());
        incident.set(read.incident());
        opened.autoSave().stateProperty().subscribe(state -> {
            if (opened == draft) {
                saveState.set(state);
            }
        });
    }

    private void refresh(Draft open, Optional<Read> found) {
        if (open != draft) {
            return;
        }
        if (found.isEmpty()) {
            autoSaves.abandon(open.autoSave());
            draft = null;
            lose();
            return;
        }
        boolean typing = open.autoSave().state() instanceof SaveState.Saving
                || open.autoSave().state() instanceof SaveState.Failed;
        beside.set(found.get().beside());
        if (!typing && !Objects.equals(open.value(), found.get().incident())) {
            open.stored(found.get().incident());
            incident.set(found.get().incident());
        }
    }

    private void lose() {
        incident.set(null);
        beside.set(null);
        gone.set(true);
    }
}
