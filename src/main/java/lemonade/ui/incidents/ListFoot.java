package lemonade.ui.incidents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Icons;
import lemonade.words.Words;

/** Ways through a long list: to its ends and to a day. */
final class ListFoot extends HBox {

    private static final double WIDTH_FOR_LABEL = 400;

    private final IncidentsModel model;
    private final Function<String, Optional<LocalDate>> day;
    private final TextField jump = new TextField();

    ListFoot(IncidentsModel model, Words words, Function<String, Optional<LocalDate>> day) {
        super(8);
        this.model = model;
        this.day = day;
        Button newest = new Button(words.say("incidents.newest"), Icons.small(Feather.CHEVRONS_UP));
        newest.setOnAction(_ -> model.first());
        Button oldest = new Button(words.say("incidents.oldest"), Icons.small(Feather.CHEVRONS_DOWN));
        oldest.setOnAction(_ -> model.last());
        for (Button button : new Button[] {newest, oldest}) {
            button.getStyleClass().addAll("flat", "small");
            button.setMinWidth(USE_PREF_SIZE);
        }
        Label label = new Label(words.say("incidents.jump"));
        label.getStyleClass().addAll("fine", "muted");
        label.setLabelFor(jump);
        label.visibleProperty().bind(widthProperty().greaterThan(WIDTH_FOR_LABEL));
        label.managedProperty().bind(label.visibleProperty());
        jump.setAccessibleText(words.say("incidents.jump"));
        jump.setPromptText(words.say("incidents.jump.example"));
        jump.setPrefColumnCount(10);
        jump.getStyleClass().add("small");
        jump.setOnAction(_ -> go());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("list-foot");
        getChildren().addAll(newest, oldest, label, jump);
    }

    private void go() {
        day.apply(jump.getText()).ifPresent(model::at);
    }
}
