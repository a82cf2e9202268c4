package lemonade.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import lemonade.words.Words;

/** The few questions that have to be asked before something is done. */
public final class Dialogs {

    private final Layers layers;
    private final Words words;

    public Dialogs(Layers layers, Words words) {
        this.layers = layers;
        this.words = words;
    }

    /**
     * Asks before something that cannot be undone.
     *
     * @param deed the verb on the button that does it
     */
    public void ask(String title, String text, String deed, Runnable onYes) {
        Button yes = new Button(deed);
        yes.getStyleClass().add("danger");
        yes.setOnAction(_ -> {
            layers.close();
            onYes.run();
        });
        Button no = new Button(words.say("common.cancel"));
        no.setOnAction(_ -> layers.close());
        no.setCancelButton(true);
        open(title, text, no, yes);
    }

    /** Says something that has to be read before going on. */
    public void tell(String title, String text) {
        Button understood = new Button(words.say("common.understood"));
        understood.setDefaultButton(true);
        understood.setOnAction(_ -> layers.close());
        open(title, text, understood);
    }

    private void open(String title, String text, Button... buttons) {
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        Label sentence = new Label(text);
        sentence.getStyleClass().add("prose");
        sentence.setWrapText(true);
        HBox row = new HBox(8, buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        VBox sheet = new VBox(heading, sentence, row);
        sheet.getStyleClass().add("dialog-sheet");
        layers.open(sheet, buttons[0], () -> {});
    }
}
