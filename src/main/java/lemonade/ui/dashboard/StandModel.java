package lemonade.ui.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.StandFilter;
import lemonade.insight.StandFigures;
import lemonade.journal.Journal;
import lemonade.ui.common.Background;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;

/** What the Lemonade stand shows, for which period and kind of job, and the way to the incidents behind it. */
final class StandModel {

    private final Journal journal;
    private final Background background;
    private final Navigator navigator;
    private final Clock clock;
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.LAST_YEAR_TO_DATE);
    private final StringProperty kindOfJob = new SimpleStringProperty("");
    private final ObjectProperty<CauseOrder> order = new SimpleObjectProperty<>(CauseOrder.COUNT);
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> trouble = new ReadOnlyObjectWrapper<>();

    /**
     * One answer of the journal.
     *
     * @param kindsOfJob every kind there is, the most frequent first
     * @param currency the owner's own
     * @param isEmpty whether the journal holds no incident at all
     */
    record Shown(StandFigures figures, List<String> kindsOfJob, Currency currency, boolean isEmpty) {
        Shown {
            kindsOfJob = List.copyOf(kindsOfJob);
        }
    }

    StandModel(Journal journal, Background background, Navigator navigator, Clock clock) {
        this.journal = journal;
        this.background = background;
        this.navigator = navigator;
        this.clock = clock;
        period.subscribe((_, _) -> load());
        kindOfJob.subscribe((_, _) -> load());
    }

    void load() {
        StandFilter filter = period.get().filter(LocalDate.now(clock), kindOfJob.get());
        background.latest("stand", () -> figures(filter), this::show, trouble::set);
    }

    private Shown figures(StandFilter filter) {
        return new Shown(
                journal.stand().figures(filter),
                journal.incidents().kindsOfJob(),
                journal.settings().get().currency(),
                journal.incidents().count(IncidentFilter.NONE) == 0);
    }

    private void show(Shown answer) {
        trouble.set(null);
        shown.set(answer);
    }

    /** Goes to the incidents of one column. */
    void open(Stretch stretch) {
        LocalDate from = latest(stretch.from(), filter().from());
        LocalDate to = earliest(stretch.to(), filter().to());
        open(IncidentFilter.NONE.withFrom(from).withTo(to).withKindOfJob(filter().kindOfJob()));
    }

    /** Goes to the incidents of one cause. */
    void open(String cause) {
        open(IncidentFilter.NONE
                .withFrom(filter().from())
                .withTo(filter().to())
                .withKindOfJob(filter().kindOfJob())
                .withCause(cause));
    }

    private void open(IncidentFilter filter) {
        navigator.go(new Place.Incidents(filter));
    }

    private StandFilter filter() {
        Shown now = shown.get();
        return now == null ? StandFilter.EVERYTHING : now.figures().filter();
    }

    private static LocalDate latest(LocalDate day, @Nullable LocalDate bound) {
        return bound != null && bound.isAfter(day) ? bound : day;
    }

    private static LocalDate earliest(LocalDate day, @Nullable LocalDate bound) {
        return bound != null && bound.isBefore(day) ? bound : day;
    }

    ObjectProperty<Period> periodProperty() {
        return period;
    }

    /** Empty for every kind. */
    StringProperty kindOfJobProperty() {
        return kindOfJob;
    }

    ObjectProperty<CauseOrder> orderProperty() {
        return order;
    }

    /** Null until the journal has answered. */
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What stood in the way of the latest figures; null while all is well. */
    ReadOnlyObjectProperty<@Nullable Throwable> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
