package lemonade.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where one is, and the way back and forward. */
public final class Navigator {

    private static final int REMEMBERED = 100;

    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    public Navigator(Place start) {
        place = new ReadOnlyObjectWrapper<>(start);
    }

    /** Goes to {@code next}; where one was becomes the way back. Going where one is does nothing. */
    public void go(Place next) {
        if (next.equals(place.get())) {
            return;
        }
        behind.push(place.get());
        if (behind.size() > REMEMBERED) {
            behind.removeLast();
        }
        ahead.clear();
        arrive(next);
    }

    /** Changes what the present place shows, without a step back to what it showed before. */
    public void replace(Place same) {
        if (!same.equals(place.get())) {
            arrive(same);
        }
    }

    public void back() {
        if (!behind.isEmpty()) {
            ahead.push(place.get());
            arrive(behind.pop());
        }
    }

    public void forward() {
        if (!ahead.isEmpty()) {
            behind.push(place.get());
            arrive(ahead.pop());
        }
    }

    public Place place() {
        return place.get();
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private void arrive(Place next) {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
        place.set(next);
    }
}
