package lemonade.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Icons;
import lemonade.ui.common.Layers;
import lemonade.words.Words;

/** The sheet under Ctrl+K: type a word, choose with the arrows, Enter does it. */
final class Palette extends VBox {

    private final PaletteModel model;
    private final Layers layers;
    private final TextField field = new TextField();
    private final ListView<PaletteModel.Entry> list;

    Palette(Words words, PaletteModel model, Layers layers) {
        this.model = model;
        this.layers = layers;
        getStyleClass().add("palette");
        field.setPromptText(words.say("shell.palette.prompt"));
        field.setAccessibleText(words.say("shell.palette.prompt"));
        field.getStyleClass().addAll("bare", "lead");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(4, Icons.large(Feather.SEARCH), field);
        row.getStyleClass().add("palette-input");
        list = new ListView<>(model.entries());
        list.setCellFactory(_ -> new Cell());
        list.setFocusTraversable(false);
        list.getStyleClass().add("palette-list");
        Label nothing = new Label(words.say("shell.palette.nothing"));
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        getChildren().addAll(row, list);
        list.getItems().addListener((ListChangeListener<PaletteModel.Entry>) _ -> selectFirst());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setOnMouseClicked(_ -> choose());
        field.textProperty().bindBidirectional(model.queryProperty());
    }

    /** Empties the field for a new look and hands out where the caret goes. */
    TextField begin() {
        field.clear();
        model.refresh();
        return field;
    }

    private void selectFirst() {
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case PAGE_DOWN -> move(event, 8);
            case PAGE_UP -> move(event, -8);
            case ENTER -> {
                event.consume();
                choose();
            }
            default -> {
                if (event.getCode() == KeyCode.TAB) {
                    event.consume();
                }
            }
        }
    }

    private void move(KeyEvent event, int by) {
        event.consume();
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 3));
        }
    }

    private void choose() {
        PaletteModel.Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            layers.close();
            entry.action().run();
        }
    }

    /** An entry with its icon, what it is, and its keys at the right. */
    private static final class Cell extends ListCell<PaletteModel.Entry> {

        private final Label title = new Label();
        private final Label detail = new Label();
        private final Label keys = new Label();
        private final HBox row;

        Cell() {
            detail.getStyleClass().addAll("muted", "fine");
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            detail.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row = new HBox(10, title, gap, detail, keys);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PaletteModel.Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            title.setText(entry.title());
            title.setGraphic(Icons.small(entry.icon()));
            title.setGraphicTextGap(10);
            detail.setText(entry.detail());
            keys.setText(entry.keys());
            keys.setVisible(!entry.keys().isEmpty());
            keys.setManaged(keys.isVisible());
            setGraphic(row);
        }
    }
}
