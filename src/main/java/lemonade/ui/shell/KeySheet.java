package lemonade.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import lemonade.ui.common.Command;
import lemonade.ui.common.KeyWords;
import lemonade.words.Words;

/** The sheet under {@code ?}: every command that has keys. */
final class KeySheet extends VBox {

    private static final int COLUMNS = 2;

    KeySheet(Words words, KeyWords keys, List<Command> commands) {
        getStyleClass().add("key-sheet");
        Label title = new Label(words.say("shell.keys.title"));
        title.getStyleClass().add("section-title");
        GridPane grid = new GridPane(32, 10);
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(half);
        }
        List<Command> shown = commands.stream().filter(command -> command.shownKeys().isPresent()).toList();
        int inColumn = Math.ceilDiv(shown.size(), COLUMNS);
        for (int index = 0; index < shown.size(); index++) {
            Command command = shown.get(index);
            grid.add(row(words.say(command.label()), keys.say(command.shownKeys().orElseThrow())), index / inColumn,
                    index % inColumn);
        }
        Label hint = new Label(words.say("shell.keys.hint"));
        hint.getStyleClass().addAll("muted", "fine");
        hint.setWrapText(true);
        setFocusTraversable(true);
        hint.setMinHeight(USE_PREF_SIZE);
        ScrollPane rows = new ScrollPane(grid);
        rows.setFitToWidth(true);
        rows.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(title, rows, hint);
    }

    private static HBox row(String name, String keys) {
        Label label = new Label(name);
        Label shortcut = new Label(keys);
        shortcut.getStyleClass().add("key");
        shortcut.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, label, gap, shortcut);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
