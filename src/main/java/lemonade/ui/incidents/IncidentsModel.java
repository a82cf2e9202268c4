package lemonade.ui.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.Page;
import lemonade.journal.Journal;
import lemonade.journal.Search;
import lemonade.ui.common.Background;

/** What the list shows: a window on the incidents that pass the filter, or what a search found among them. */
final class IncidentsModel {

    /** Hits asked for at a time. */
    static final int HITS = 100;

    /** The number of rows while it is not known. */
    static final long UNKNOWN = -1;

    private static final String ROWS = "list rows";
    private static final String COUNT = "list count";

    private final Journal journal;
    private final Background background;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<IncidentFilter> filter = new SimpleObjectProperty<>(IncidentFilter.NONE);
    private final RowWindow window = new RowWindow();
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper(UNKNOWN);
    private final BooleanProperty more = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING_YET);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> problem = new ReadOnlyObjectWrapper<>();
    private IntConsumer onShift = _ -> {};
    private Consumer<Boolean> onJump = _ -> {};
    private boolean turning;
    private boolean quiet;

    /** What stands in the list's place. */
    enum Shown {
        NOTHING_YET,
        ROWS,
        NO_INCIDENTS,
        NOTHING_FITS
    }

    IncidentsModel(Journal journal, Background background) {
        this.journal = journal;
        this.background = background;
        search.subscribe((_, _) -> begin());
        filter.subscribe((_, _) -> begin());
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<IncidentFilter> filterProperty() {
        return filter;
    }

    ObservableList<ListedIncident> rows() {
        return FXCollections.unmodifiableObservableList(window.rows());
    }

    /** How many incidents fit; {@link #UNKNOWN} while that is being counted. */
    ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether a search found more than is shown. */
    BooleanProperty moreProperty() {
        return more;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why the list could not be read; null while all is well. */
    ReadOnlyObjectProperty<@Nullable Throwable> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Told how far the rows moved down (or up, when negative) because some were added or dropped before them. */
    void onShift(IntConsumer listener) {
        onShift = listener;
    }

    /** Told when other rows were put in place, and whether their end is what one looks for. */
    void onJump(Consumer<Boolean> listener) {
        onJump = listener;
    }

    /** Shows what a place asks for. */
    void show(String words, IncidentFilter which) {
        quiet = true;
        search.set(words);
        filter.set(which);
        quiet = false;
        begin();
    }

    /** Takes off every filter and the search. */
    void showAll() {
        show("", IncidentFilter.NONE);
    }

    boolean isSearching() {
        return !search.get().isBlank();
    }

    void first() {
        jump(new Page.Start.First(), false);
    }

    void last() {
        jump(new Page.Start.Last(), true);
    }

    void at(LocalDate day) {
        jump(new Page.Start.At(day), false);
    }

    /** Reads again what is shown, after something changed. */
    void reload() {
        if (isSearching()) {
            find();
        } else {
            read(window.top(), window.pages(), this::show);
        }
    }

    /** Adds the next older rows, unless there are none or they are on their way. */
    void older() {
        turn(window.oldest(), cursor -> new Page.Start.OlderThan(cursor), page -> {
            int dropped = window.older(page);
            if (dropped > 0) {
                onShift.accept(-dropped);
            }
        });
    }

    /** Adds the next newer rows, unless there are none or they are on their way. */
    void newer() {
        turn(window.newest(), cursor -> new Page.Start.NewerThan(cursor),
                page -> onShift.accept(window.newer(page)));
    }

    void trash(List<UUID> ids, Runnable onDone) {
        write(() -> {
            journal.incidents().trash(ids);
            return ids;
        }, _ -> onDone.run());
    }

    void restore(List<UUID> ids) {
        write(() -> {
            ids.forEach(journal.trash()::restore);
            return ids;
        }, _ -> {});
    }

    /** @param onDone told which did not have the tag before */
    void tag(List<UUID> ids, String tag, Consumer<List<UUID>> onDone) {
        write(() -> journal.incidents().tag(ids, tag), onDone);
    }

    void untag(List<UUID> ids, String tag) {
        write(() -> {
            journal.incidents().untag(ids, tag);
            return ids;
        }, _ -> {});
    }

    private void write(Callable<List<UUID>> work, Consumer<List<UUID>> onDone) {
        background.run(work, onDone, this::trouble);
    }

    private void begin() {
        if (quiet) {
            return;
        }
        if (isSearching()) {
            find();
        } else {
            first();
        }
    }

    private void find() {
        String words = search.get();
        IncidentFilter which = filter.get();
        turning = false;
        stopCounting();
        background.latest(ROWS, () -> journal.search().find(words, which, HITS), this::show, this::trouble);
    }

    private void show(Search.Results found) {
        window.fixed(found.hits().stream().map(ListedIncident::of).toList());
        more.set(found.more());
        count.set(found.hits().size());
        settle(found.hits().isEmpty() ? Shown.NOTHING_FITS : Shown.ROWS);
    }

    private void jump(Page.Start where, boolean toTheEnd) {
        read(where, 1, pages -> {
            show(pages);
            onJump.accept(toTheEnd);
        });
    }

    private void read(Page.Start where, int pages, Consumer<List<Page>> then) {
        IncidentFilter which = filter.get();
        turning = false;
        stopCounting();
        background.latest(ROWS, () -> pages(which, where, pages), then, this::trouble);
    }

    private List<Page> pages(IncidentFilter which, Page.Start where, int pages) {
        List<Page> read = new ArrayList<>();
        Page top = journal.incidents().page(which, where, RowWindow.PAGE);
        boolean beforeAll = top.rows().isEmpty() && top.hasNewer();
        read.add(beforeAll ? journal.incidents().page(which, new Page.Start.Last(), RowWindow.PAGE) : top);
        while (read.size() < pages && read.getLast().hasOlder()) {
            Page.Cursor oldest = Objects.requireNonNull(read.getLast().oldest());
            read.add(journal.incidents().page(which, new Page.Start.OlderThan(oldest), RowWindow.PAGE));
        }
        return read;
    }

    private void show(List<Page> pages) {
        window.start(pages);
        more.set(false);
        boolean empty = window.rows().isEmpty();
        settle(!empty ? Shown.ROWS : filter.get().isNone() ? Shown.NO_INCIDENTS : Shown.NOTHING_FITS);
        IncidentFilter which = filter.get();
        background.latest(COUNT, () -> journal.incidents().count(which), count::set, this::trouble);
    }

    /** A count under way must not keep the rows waiting. */
    private void stopCounting() {
        background.latest(COUNT, () -> UNKNOWN, _ -> {}, this::trouble);
    }

    private void settle(Shown what) {
        problem.set(null);
        shown.set(what);
    }

    private void turn(Page.@Nullable Cursor cursor, StartAt startAt, PageTaker taker) {
        if (cursor == null || turning) {
            return;
        }
        turning = true;
        IncidentFilter which = filter.get();
        background.latest(
                ROWS,
                () -> journal.incidents().page(which, startAt.cursor(cursor), RowWindow.PAGE),
                page -> {
                    turning = false;
                    taker.take(page);
                },
                this::trouble);
    }

    private void trouble(Throwable what) {
        turning = false;
        if (!(what instanceof Trouble trouble && trouble.kind() == Trouble.Kind.CANCELLED)) {
            problem.set(what);
        }
    }

    /** A page that starts at a place in the list. */
    private interface StartAt {
        Page.Start cursor(Page.Cursor cursor);
    }

    /** Takes a page in. */
    private interface PageTaker {
        void take(Page page);
    }
}
