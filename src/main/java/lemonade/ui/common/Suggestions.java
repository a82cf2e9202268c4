package lemonade.ui.common;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;

/**
 * A short list of suggestions below a field. The caret stays in the field: up and down choose, Enter takes, Esc closes.
 *
 * @param <T> what is suggested
 */
public final class Suggestions<T> {

    private static final int MOST_ROWS = 8;
    private static final double ROW = 34;
    private static final double NARROWEST = 200;

    private final Popup popup = new Popup();
    private final ListView<Suggestion<T>> list = new ListView<>();
    private final VBox box = new VBox(list);
    private final Consumer<T> onPick;

    /** One suggestion as it is shown, and what is taken when it is picked. */
    public record Suggestion<T>(String text, String detail, T value) {}

    /** Looks suggestions up, now or later. */
    public interface Lookup<T> {
        void find(String typed, Consumer<List<Suggestion<T>>> answer);
    }

    public Suggestions(Consumer<T> onPick) {
        this.onPick = onPick;
        box.getStyleClass().add("suggestions");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new SuggestionCell());
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false);
    }

    /** Puts something above the suggestions, such as a field to narrow them. */
    public void crown(Node above) {
        box.getChildren().addFirst(above);
    }

    /** Shows suggestions below {@code field}, or nothing when there are none and nothing stands above them. */
    public void show(Node field, List<Suggestion<T>> suggestions) {
        list.getItems().setAll(suggestions);
        boolean bare = box.getChildren().size() == 1;
        if (field.getScene() == null || field.getScene().getWindow() == null || bare && suggestions.isEmpty()) {
            hide();
            return;
        }
        Bounds where = field.localToScreen(field.getLayoutBounds());
        if (where == null) {
            return;
        }
        list.setPrefHeight(Math.min(MOST_ROWS, suggestions.size()) * ROW + 2);
        box.setPrefWidth(Math.max(NARROWEST, where.getWidth()));
        if (!popup.isShowing()) {
            popup.show(field, where.getMinX(), where.getMaxY() + 4);
        }
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    public void hide() {
        popup.hide();
        list.getItems().clear();
    }

    public void onHidden(Runnable then) {
        popup.setOnHidden(_ -> then.run());
    }

    /** Chooses the first suggestion. */
    public void chooseFirst() {
        list.getSelectionModel().selectFirst();
    }

    /** Gives a key pressed in the field to the list; whether it was for it. */
    public boolean take(KeyEvent pressed) {
        if (!popup.isShowing()) {
            return false;
        }
        KeyCode code = pressed.getCode();
        if (code == KeyCode.DOWN) {
            choose(list.getSelectionModel().getSelectedIndex() + 1);
        } else if (code == KeyCode.UP) {
            choose(list.getSelectionModel().getSelectedIndex() - 1);
        } else if (code == KeyCode.ENTER && chosen() != null) {
            pick();
        } else if (code == KeyCode.ESCAPE) {
            hide();
        } else {
            return false;
        }
        pressed.consume();
        return true;
    }

    private void choose(int index) {
        if (!list.getItems().isEmpty()) {
            int within = Math.floorMod(index, list.getItems().size());
            list.getSelectionModel().select(within);
            list.scrollTo(within);
        }
    }

    private @Nullable Suggestion<T> chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void pick() {
        Suggestion<T> chosen = chosen();
        if (chosen != null) {
            hide();
            onPick.accept(chosen.value());
        }
    }

    private final class SuggestionCell extends ListCell<Suggestion<T>> {

        SuggestionCell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    getListView().getSelectionModel().select(getIndex());
                    pick();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Suggestion<T> suggestion, boolean empty) {
            super.updateItem(suggestion, empty);
            setText(suggestion == null ? null : suggestion.text());
            Label detail = null;
            if (suggestion != null && !suggestion.detail().isEmpty()) {
                detail = new Label(suggestion.detail());
                detail.getStyleClass().addAll("fine", "muted");
            }
            setGraphic(detail);
            setContentDisplay(ContentDisplay.RIGHT);
        }
    }
}
