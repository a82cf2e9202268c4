package lemonade.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Command;
import lemonade.ui.common.Icons;
import lemonade.ui.common.KeyWords;
import lemonade.words.Words;

/** Back and forward, the field that opens the palette, and the one lemon button. */
final class TopBar extends HBox {

    TopBar(Words words, KeyWords keys, Command back, Command forward, Command palette, Command log) {
        getStyleClass().add("top-bar");
        Region left = new Region();
        Region right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren()
                .addAll(
                        step(words, keys, back, Feather.ARROW_LEFT),
                        step(words, keys, forward, Feather.ARROW_RIGHT),
                        left,
                        paletteField(words, keys, palette),
                        right,
                        logButton(words, log));
    }

    private static Button step(Words words, KeyWords keys, Command command, Feather icon) {
        String name = words.say(command.label());
        String tip = command.shownKeys().map(way -> name + "  " + keys.say(way)).orElse(name);
        Button button = Icons.button(icon, tip, command::run);
        button.setAccessibleText(name);
        command.enabled().subscribe(enabled -> button.setDisable(!enabled));
        return button;
    }

    private static Button paletteField(Words words, KeyWords keys, Command palette) {
        Label prompt = new Label(words.say("shell.palette.prompt"), Icons.small(Feather.SEARCH));
        prompt.getStyleClass().add("muted");
        prompt.setGraphicTextGap(8);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label shortcut = new Label(palette.shownKeys().map(keys::say).orElse(""));
        shortcut.getStyleClass().add("key");
        shortcut.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(8, prompt, gap, shortcut);
        content.setAlignment(Pos.CENTER_LEFT);
        Button field = new Button(null, content);
        field.getStyleClass().setAll("palette-field");
        content.prefWidthProperty().bind(field.widthProperty().subtract(24));
        field.setAccessibleText(words.say(palette.label()));
        field.setOnAction(_ -> palette.run());
        return field;
    }

    private static Button logButton(Words words, Command log) {
        Button button = new Button(words.say(log.label()), Icons.small(log.icon()));
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> log.run());
        return button;
    }
}
