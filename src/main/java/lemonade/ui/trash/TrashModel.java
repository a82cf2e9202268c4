package lemonade.ui.trash;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Aggregate;
import lemonade.domain.Trashed;
import lemonade.journal.Journal;
import lemonade.journal.TrashBin;
import lemonade.ui.common.Background;
import lemonade.ui.common.Toasts;
import lemonade.ui.common.TroubleWords;
import lemonade.words.Words;

/** What is in the Trash, put back or removed for good. */
final class TrashModel {

    private final Journal journal;
    private final Background background;
    private final Toasts toasts;
    private final Words words;
    private final Clock clock;
    private final ObservableList<Trashed> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> trouble = new ReadOnlyObjectWrapper<>();

    TrashModel(Journal journal, Background background, Toasts toasts, Words words, Clock clock) {
        this.journal = journal;
        this.background = background;
        this.toasts = toasts;
        this.words = words;
        this.clock = clock;
    }

    void load() {
        background.latest("trash", () -> journal.trash().all(), this::show, trouble::set);
    }

    private void show(List<Trashed> found) {
        trouble.set(null);
        all.setAll(found);
    }

    /** Days until it is removed for good; 0 on the last. */
    long daysLeft(Trashed trashed) {
        LocalDate end = trashed.trashedAt().atZoneSameInstant(clock.getZone()).toLocalDate().plus(TrashBin.KEPT);
        return Math.max(0, ChronoUnit.DAYS.between(today(), end));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day it was thrown away, where the owner is. */
    LocalDate thrownAway(Trashed trashed) {
        return trashed.trashedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    void putBack(Trashed trashed) {
        UUID id = trashed.body().id();
        background.run(
                () -> {
                    journal.trash().restore(id);
                    return trashed;
                },
                back -> toasts.undoable(words.say("trash.back", back.title()), () -> throwAway(trashed)),
                this::tell);
    }

    private void throwAway(Trashed trashed) {
        UUID id = trashed.body().id();
        Aggregate.Kind kind = trashed.body().kind();
        background.run(
                () -> {
                    switch (kind) {
                        case CUSTOMER -> journal.customers().trash(id);
                        case INCIDENT -> journal.incidents().trash(id);
                        case LESSON -> journal.lessons().trash(id);
                        case SAVE -> journal.saves().trash(id);
                        case CHECKLIST -> journal.checklists().trash(id);
                        case REVIEW -> journal.reviews().trash(id);
                        case SETTINGS -> throw new IllegalStateException("settings are never thrown away");
                    }
                    return id;
                },
                _ -> {},
                this::tell);
    }

    void removeForGood(Trashed trashed) {
        background.run(
                () -> {
                    journal.trash().purge(trashed.body().id());
                    return trashed;
                },
                gone -> toasts.say(words.say("trash.gone", gone.title())),
                this::tell);
    }

    void empty() {
        background.run(
                () -> {
                    journal.trash().empty();
                    return true;
                },
                _ -> toasts.say(words.say("trash.emptied")),
                this::tell);
    }

    private void tell(Throwable problem) {
        toasts.say(new TroubleWords(words).say(problem));
    }

    /** What is in it, the latest first. */
    ObservableList<Trashed> all() {
        return all;
    }

    ReadOnlyObjectProperty<@Nullable Throwable> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
