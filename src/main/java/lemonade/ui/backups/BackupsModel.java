package lemonade.ui.backups;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Trouble;
import lemonade.domain.view.Backup;
import lemonade.domain.view.Contents;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.IncidentRow;
import lemonade.domain.view.Page;
import lemonade.journal.Access;
import lemonade.journal.Backups;
import lemonade.journal.Journal;
import lemonade.journal.Surroundings;
import lemonade.ui.common.Background;
import lemonade.ui.common.Journals;
import lemonade.ui.common.Preferences;
import lemonade.ui.common.Toasts;
import lemonade.ui.common.TroubleWords;
import lemonade.words.Words;

/** The backups of the open journal: seen, made, looked into, put back, copied to a second folder. */
final class BackupsModel {

    /** Key in the preferences of the folder, such as a stick, that also gets every backup. */
    static final String SECOND_FOLDER = "backups.second";

    private static final int COUNTED = 12;
    private static final int NEWEST = 6;
    private static final long STALE_DAYS = 7;

    private final Journal journal;
    private final Background background;
    private final Journals journals;
    private final Preferences preferences;
    private final Toasts toasts;
    private final Words words;
    private final Surroundings around;
    private final Map<Path, Contents> counted = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> trouble = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty working = new SimpleBooleanProperty();

    /** A backup with what is in it; contents are null while they are being counted. */
    record Entry(Backup backup, @Nullable Contents contents) {}

    /**
     * What the screen shows.
     *
     * @param backups the newest first
     * @param second where the second copies go; null when none is named
     * @param secondIsThere whether that folder can be reached now
     */
    record Shown(List<Entry> backups, @Nullable Path second, boolean secondIsThere) {
        Shown {
            backups = List.copyOf(backups);
        }
    }

    /** What one sees inside a backup. */
    record Inside(Backup backup, Contents contents, List<IncidentRow> newest) {
        Inside {
            newest = List.copyOf(newest);
        }
    }

    BackupsModel(
            Journal journal,
            Background background,
            Journals journals,
            Preferences preferences,
            Toasts toasts,
            Words words,
            Surroundings around) {
        this.journal = journal;
        this.background = background;
        this.journals = journals;
        this.preferences = preferences;
        this.toasts = toasts;
        this.words = words;
        this.around = around;
    }

    void load() {
        background.latest("backups", journal.backups()::list, this::show, trouble::set);
    }

    private void show(List<Backup> found) {
        trouble.set(null);
        present(found);
        found.stream()
                .limit(COUNTED)
                .filter(backup -> !counted.containsKey(backup.file()))
                .forEach(
                        backup -> background.run(
                                () -> Backups.lookInside(backup.file()),
                                contents -> {
                                    counted.put(backup.file(), contents);
                                    present(found);
                                },
                                _ -> {}));
    }

    private void present(List<Backup> found) {
        Path second = secondFolder().orElse(null);
        shown.set(
                new Shown(
                        found.stream().map(backup -> new Entry(backup, counted.get(backup.file()))).toList(),
                        second,
                        second != null && Files.isDirectory(second)));
    }

    private Optional<Path> secondFolder() {
        return preferences.get(SECOND_FOLDER).map(Path::of);
    }

    /** Days since the latest backup when they are many; empty when there is a fresh one, or none at all. */
    Optional<Long> staleDays() {
        return latest().map(last -> ChronoUnit.DAYS.between(day(last), today())).filter(days -> days >= STALE_DAYS);
    }

    private Optional<Instant> latest() {
        Shown now = shown.get();
        return now == null ? Optional.empty()
                : now.backups().stream().findFirst().map(entry -> entry.backup().madeAt());
    }

    /** Makes a backup now, with its second copy where that folder is there. */
    void backUp() {
        working.set(true);
        Optional<Path> second = secondFolder().filter(Files::isDirectory);
        background.run(
                () -> {
                    Backup made = journal.backups().now();
                    second.ifPresent(folder -> journal.backups().copyTo(made, folder));
                    return made;
                },
                _ -> {
                    working.set(false);
                    toasts.say(words.say("backups.made"));
                    load();
                },
                problem -> {
                    working.set(false);
                    tell(problem);
                    load();
                });
    }

    /** Opens a backup to read only and tells what is in it. */
    void lookInside(Backup backup, Consumer<Inside> then) {
        background.run(() -> inside(backup), then::accept, this::tell);
    }

    private Inside inside(Backup backup) {
        Contents contents = Backups.verify(backup.file());
        try (Journal copy = Journal.open(backup.file(), Access.READ, around)) {
            return new Inside(
                    backup,
                    contents,
                    copy.incidents().page(IncidentFilter.NONE, new Page.Start.First(), NEWEST).rows());
        } catch (Trouble older) {
            return new Inside(backup, contents, List.of());
        }
    }

    /** Puts a backup in the place of the open journal. */
    void restore(Path backup) {
        journals.restore(backup);
    }

    /** From now on every backup also goes there; the latest one at once. */
    void chooseSecond(Path folder) {
        preferences.set(SECOND_FOLDER, folder.toString());
        Optional<Backup> newest = Optional.ofNullable(shown.get())
                .flatMap(now -> now.backups().stream().findFirst())
                .map(Entry::backup);
        background.run(
                () -> newest.map(backup -> journal.backups().copyTo(backup, folder)),
                _ -> load(),
                problem -> {
                    tell(problem);
                    load();
                });
    }

    void forgetSecond() {
        preferences.set(SECOND_FOLDER, "");
        load();
    }

    private void tell(Throwable problem) {
        toasts.say(new TroubleWords(words).say(problem));
    }

    /** A time where the owner is. */
    ZonedDateTime here(Instant instant) {
        return instant.atZone(clock().getZone());
    }

    private LocalDate day(Instant instant) {
        return here(instant).toLocalDate();
    }

    LocalDate today() {
        return LocalDate.now(clock());
    }

    private Clock clock() {
        return around.clock();
    }

    /** Null until the journal has answered. */
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether a backup is being made. */
    BooleanProperty workingProperty() {
        return working;
    }

    ReadOnlyObjectProperty<@Nullable Throwable> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
