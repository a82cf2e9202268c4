package lemonade.ui.incidents;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Card;
import lemonade.ui.common.EmptyState;
import lemonade.ui.common.Icons;
import lemonade.ui.common.Page;
import lemonade.ui.common.Toasts;
import lemonade.ui.common.TroubleWords;
import lemonade.ui.incidents.IncidentsModel.Shown;
import lemonade.words.Words;

/** The list's page: search, filters, rows, ways to its ends, and what stands there when no row does. */
final class IncidentsView extends StackPane {

    private final IncidentsModel model;
    private final Words words;
    private final TextField search = new TextField();
    private final IncidentList list;
    private final BulkBar bulk;
    private final ListFoot foot;
    private final StackPane body = new StackPane();
    private final Page page;
    private @Nullable UUID kept;
    private int keptIndex;
    private boolean enters;

    IncidentsView(
            IncidentsModel model,
            Words words,
            Clock clock,
            Toasts toasts,
            Narrowings narrowings,
            Runnable onLog,
            Consumer<UUID> onOpen) {
        this.model = model;
        this.words = words;
        list = new IncidentList(model, words, clock, onOpen);
        bulk = new BulkBar(model, words, toasts, narrowings);
        foot = new ListFoot(model, words, narrowings::day);
        Card card = new Card(list).styled("flush");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox rows = new VBox(8, card, bulk, foot);
        VBox.setVgrow(card, Priority.ALWAYS);
        Node none = none(onLog);
        Node nothing = nothing();
        body.getChildren().addAll(rows, none, nothing);
        VBox.setVgrow(body, Priority.ALWAYS);
        page = new Page(
                words.say("incidents.title"), new VBox(12, searchField(), new FilterBar(model, words, narrowings)),
                body);
        getChildren().add(page);
        list.onChosen(bulk::show);
        list.onChosen(ids -> {
            if (ids.size() == 1) {
                kept = ids.getFirst();
                keptIndex = list.getSelectionModel().getSelectedIndex();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                bulk.show(list.chosen());
                bulk.trash();
            }
        });
        model.shownProperty().subscribe(shown -> {
            rows.setVisible(shown == Shown.ROWS);
            none.setVisible(shown == Shown.NO_INCIDENTS);
            nothing.setVisible(shown == Shown.NOTHING_FITS);
        });
        model.countProperty().subscribe(_ -> sayCount());
        model.moreProperty().subscribe(_ -> sayCount());
        model.problemProperty().subscribe(problem -> {
            if (problem != null) {
                page.setSubtitle(new TroubleWords(words).say(problem));
            }
        });
        list.getItems().addListener((ListChangeListener<ListedIncident>) _ -> stayInRows());
        model.shownProperty().subscribe(_ -> {
            chooseKept();
            enterRows();
        });
    }

    void focusSearch() {
        enters = false;
        search.requestFocus();
        search.selectAll();
    }

    /** Chooses the row of an incident that is open elsewhere. */
    void keep(UUID id) {
        kept = id;
        list.choose(id);
    }

    /** Puts the row last chosen, if it is still there, under the keys again. */
    void chooseKept() {
        if (kept != null && list.getSelectionModel().isEmpty()) {
            list.choose(kept);
        }
    }

    /** The keys go on from the row they were at, or from the one in its place. */
    private void stayInRows() {
        if (list.isFocused() && list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            int index = keptIndex;
            chooseKept();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().clearAndSelect(Math.min(index, list.getItems().size() - 1));
            }
        }
    }

    void focusList() {
        enters = true;
        enterRows();
    }

    /** Not before there are rows: until then nothing in the list could be reached. */
    private void enterRows() {
        if (enters && model.shownProperty().get() == Shown.ROWS && !list.getItems().isEmpty()) {
            enters = false;
            if (search.getText().isEmpty() || !search.isFocused()) {
                list.enter();
            }
        }
    }

    private Node searchField() {
        search.setPromptText(words.say("incidents.search"));
        search.setAccessibleText(words.say("incidents.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
        HBox.setHgrow(search, Priority.ALWAYS);
        Button clear = Icons.button(Feather.X, words.say("incidents.search.clear"), search::clear);
        clear.visibleProperty().bind(search.textProperty().isNotEmpty());
        search.getStyleClass().add("bare");
        HBox field = new HBox(4, Icons.small(Feather.SEARCH), search, clear);
        field.getStyleClass().add("search-field");
        return field;
    }

    private void pressedInSearch(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                list.enter();
                event.consume();
            }
            case ENTER -> {
                if (!model.rows().isEmpty()) {
                    list.getSelectionModel().clearAndSelect(0);
                    list.fireEvent(event.copyFor(list, list));
                }
                event.consume();
            }
            case ESCAPE -> {
                if (!search.getText().isEmpty()) {
                    search.clear();
                    event.consume();
                }
            }
            default -> {
            }
        }
    }

    private void sayCount() {
        long count = model.countProperty().get();
        if (count == IncidentsModel.UNKNOWN) {
            page.setSubtitle("");
        } else if (model.moreProperty().get()) {
            page.setSubtitle(words.say("incidents.count.best", count));
        } else if (model.isSearching() || !model.filterProperty().get().isNone()) {
            page.setSubtitle(words.say("incidents.count.fitting", count));
        } else {
            page.setSubtitle(count == 0 ? "" : words.say("incidents.count", count));
        }
    }

    private Node none(Runnable onLog) {
        Button log = new Button(words.say("incidents.none.log"));
        log.setOnAction(_ -> onLog.run());
        return new EmptyState(
                Icons.large(Feather.SUN), words.say("incidents.none"), words.say("incidents.none.text"), log);
    }

    private Node nothing() {
        Button all = new Button(words.say("incidents.nothing.all"));
        all.setOnAction(_ -> model.showAll());
        return new EmptyState(
                Icons.large(Feather.SEARCH), words.say("incidents.nothing"), words.say("incidents.nothing.text"), all);
    }

    List<UUID> chosen() {
        return list.chosen();
    }
}
