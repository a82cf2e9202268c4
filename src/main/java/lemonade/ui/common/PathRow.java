package lemonade.ui.common;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lemonade.words.Words;

/** A path that can be copied, with what it is for and a button that opens its folder. */
public final class PathRow extends VBox {

    public PathRow(Words words, FileDialogs files, String name, Path path) {
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        TextField shown = new TextField(path.toString());
        shown.setEditable(false);
        shown.getStyleClass().add("path");
        shown.setAccessibleText(name);
        label.setLabelFor(shown);
        HBox.setHgrow(shown, Priority.ALWAYS);
        Button open = new Button(words.say("common.file.open-folder"));
        open.setMinWidth(USE_PREF_SIZE);
        open.setAccessibleText(words.say("common.file.open-folder") + ": " + name);
        open.setOnAction(_ -> files.show(folderOf(path)));
        HBox row = new HBox(8, shown, open);
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("form-field");
        getChildren().addAll(label, row);
    }

    private static Path folderOf(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        return Files.isRegularFile(path) && parent != null ? parent : path;
    }
}
