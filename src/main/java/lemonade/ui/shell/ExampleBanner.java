package lemonade.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Icons;
import lemonade.ui.common.Journals;
import lemonade.words.Words;

/** Says across the window that this is the example journal, and leads back to one's own. */
public final class ExampleBanner extends HBox {

    public ExampleBanner(Words words, Journals journals) {
        Label sentence = new Label(words.say("shell.example.sentence"));
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button own = new Button(words.say("shell.example.own"));
        own.getStyleClass().add("small");
        own.setMinWidth(USE_PREF_SIZE);
        own.setOnAction(_ -> journals.openOwn());
        var icon = Icons.small(Feather.COMPASS);
        icon.getStyleClass().add("lemon");
        getStyleClass().add("banner");
        getChildren().addAll(icon, sentence, own);
    }
}
