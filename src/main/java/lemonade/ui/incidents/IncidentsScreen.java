package lemonade.ui.incidents;

import java.time.Clock;
import java.util.UUID;
import javafx.scene.Node;

import lemonade.domain.Aggregate;
import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Change;
import lemonade.journal.Journal;
import lemonade.ui.common.Background;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.Screen;
import lemonade.ui.common.Toasts;
import lemonade.words.Words;

/** The list of incidents in the window. */
public final class IncidentsScreen implements Screen {

    private final IncidentsModel model;
    private final IncidentsView view;
    private boolean shown;
    private boolean stale = true;
    private Place.Incidents last = new Place.Incidents();

    /** @param onLog starts a new entry */
    public IncidentsScreen(
            Journal journal,
            Words words,
            Background background,
            Navigator navigator,
            Toasts toasts,
            Clock clock,
            Runnable onLog) {
        model = new IncidentsModel(journal, background);
        view = new IncidentsView(
                model,
                words,
                clock,
                toasts,
                new Narrowings(journal, background, words, clock),
                onLog,
                id -> navigator.go(new Place.Incident(id)));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void onShown(Place place) {
        shown = true;
        if (place instanceof Place.Incidents wanted && !wanted.equals(last) && !isPlain(wanted)) {
            model.show(wanted.search(), wanted.filter());
            last = wanted;
        } else if (stale) {
            model.reload();
        }
        stale = false;
        if (place instanceof Place.Incident(UUID id)) {
            view.keep(id);
        } else {
            view.focusList();
        }
    }

    @Override
    public void onHidden() {
        shown = false;
    }

    @Override
    public void changed(Change change) {
        if (!change.concerns(Aggregate.Kind.INCIDENT) && !change.concerns(Aggregate.Kind.CUSTOMER)
                && !change.concerns(Aggregate.Kind.LESSON)) {
            return;
        }
        if (shown) {
            model.reload();
        } else {
            stale = true;
        }
    }

    @Override
    public boolean find() {
        view.focusSearch();
        return true;
    }

    /** The place in the sidebar says nothing about search and filters: they stay as they were left. */
    private static boolean isPlain(Place.Incidents place) {
        return place.search().isEmpty() && place.filter().equals(IncidentFilter.NONE);
    }
}
