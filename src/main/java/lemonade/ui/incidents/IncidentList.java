package lemonade.ui.incidents;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import lemonade.words.Words;

/** The rows themselves: J and K, arrows, Enter, several at a time; asks for more rows before its ends are reached. */
final class IncidentList extends ListView<ListedIncident> {

    private static final double NARROW_BELOW = 760;
    private static final double TIGHT_BELOW = 520;
    private static final double NEAR_THE_END = 0.75;

    private final IncidentsModel model;
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final BooleanProperty tight = new SimpleBooleanProperty();
    private final Consumer<UUID> onOpen;

    IncidentList(IncidentsModel model, Words words, Clock clock, Consumer<UUID> onOpen) {
        this.model = model;
        this.onOpen = onOpen;
        setItems(model.rows());
        getStyleClass().add("incident-list");
        setAccessibleText(words.say("incidents.title"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(_ -> {
            IncidentCell cell = new IncidentCell(words, clock, narrow, tight);
            cell.setOnMouseClicked(event -> {
                boolean plain = !event.isShortcutDown() && !event.isShiftDown();
                if (event.getButton() == MouseButton.PRIMARY && plain && cell.getItem() != null) {
                    onOpen.accept(cell.getItem().id());
                }
            });
            return cell;
        });
        widthProperty().subscribe(width -> {
            narrow.set(width.doubleValue() < NARROW_BELOW);
            tight.set(width.doubleValue() < TIGHT_BELOW);
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        skinProperty().subscribe(skin -> {
            if (skin != null) {
                watchScrolling();
            }
        });
        model.onShift(this::shifted);
        model.onJump(this::jumped);
    }

    /** Told which incidents are chosen, whenever that changes. */
    void onChosen(Consumer<List<UUID>> listener) {
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<ListedIncident>) _ -> listener.accept(chosen()));
    }

    List<UUID> chosen() {
        return getSelectionModel().getSelectedItems().stream().filter(one -> one != null).map(one -> one.id()).toList();
    }

    /** Chooses the row of an incident, if it is there. */
    void choose(UUID id) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(id)) {
                getSelectionModel().clearAndSelect(i);
                getFocusModel().focus(i);
                return;
            }
        }
    }

    /** Puts the caret into the list, at its first row if none is chosen. */
    void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        switch (event.getCode()) {
            case J -> step(1, plain, event);
            case K -> step(-1, plain, event);
            case ENTER -> {
                ListedIncident focused = getFocusModel().getFocusedItem();
                if (focused != null && plain) {
                    event.consume();
                    onOpen.accept(focused.id());
                }
            }
            case HOME -> {
                if (plain && !event.isShiftDown() && !model.isSearching()) {
                    model.first();
                    event.consume();
                }
            }
            case END -> {
                if (plain && !event.isShiftDown() && !model.isSearching()) {
                    model.last();
                    event.consume();
                }
            }
            default -> {
            }
        }
    }

    private void step(int by, boolean plain, KeyEvent event) {
        int to = getFocusModel().getFocusedIndex() + by;
        if (plain && to >= 0 && to < getItems().size()) {
            getSelectionModel().clearAndSelect(to);
            scrollTo(Math.max(0, to - 3));
            event.consume();
        }
    }

    private void watchScrolling() {
        lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .forEach(bar -> bar.valueProperty().subscribe((_, value) -> scrolled(value.doubleValue())));
    }

    private void scrolled(double where) {
        if (model.isSearching()) {
            return;
        }
        if (where > NEAR_THE_END) {
            model.older();
        } else if (where < 1 - NEAR_THE_END) {
            model.newer();
        }
    }

    private void jumped(boolean toTheEnd) {
        int to = toTheEnd ? getItems().size() - 1 : 0;
        if (to >= 0) {
            scrollTo(to);
            if (isFocused()) {
                getSelectionModel().clearAndSelect(to);
            }
            layout();
        }
    }

    /** Rows came or went above: what is in view stays in view. */
    private void shifted(int rows) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            if (first != null) {
                double above = first.getLayoutY();
                flow.scrollTo(Math.max(0, first.getIndex() + rows));
                flow.scrollPixels(-above);
            }
        }
    }
}
