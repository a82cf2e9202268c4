package lemonade.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Icons;
import lemonade.ui.common.Motion;
import lemonade.ui.common.Toasts;
import lemonade.words.Words;

/** The short messages at the window's foot. */
final class ToastStack extends VBox {

    private final Words words;
    private final Toasts toasts;

    ToastStack(Words words, Toasts toasts) {
        this.words = words;
        this.toasts = toasts;
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        toasts.shown().addListener((ListChangeListener<Toasts.Toast>) this::follow);
    }

    private void follow(ListChangeListener.Change<? extends Toasts.Toast> change) {
        while (change.next()) {
            change.getRemoved().forEach(gone -> getChildren().removeIf(node -> node.getUserData() == gone));
            change.getAddedSubList().forEach(come -> getChildren().add(row(come)));
        }
    }

    private HBox row(Toasts.Toast toast) {
        Label text = new Label(toast.text());
        text.setWrapText(true);
        HBox row = new HBox(12, text);
        row.getStyleClass().add("toast");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMaxWidth(Region.USE_PREF_SIZE);
        row.setUserData(toast);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(toast.text());
        if (toast.undo() != null) {
            Button undo = new Button(words.say("shell.toast.undo"));
            undo.getStyleClass().add("toast-undo");
            undo.setMinWidth(Region.USE_PREF_SIZE);
            undo.setOnAction(_ -> toasts.undo(toast));
            row.getChildren().add(undo);
        }
        Button dismiss = Icons.button(Feather.X, words.say("shell.toast.dismiss"), () -> toasts.dismiss(toast));
        row.getChildren().add(dismiss);
        Motion.appear(row);
        return row;
    }
}
