package lemonade.ui.dashboard;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import lemonade.ui.common.Card;
import lemonade.words.Words;

/** Do lemons turn into lemonade? Mishaps beside lessons put to use. */
final class LemonadePane extends Card {

    private final StandWords sentences;
    private final BooleanProperty anything = new SimpleBooleanProperty();
    private final Label answer = new Label();
    private final ColumnChart chart;
    private final FigureTable<Stretch> table;

    LemonadePane(Words words, StandModel model) {
        sentences = new StandWords(words);
        chart = new ColumnChart(sentences, model::open);
        table = new FigureTable<Stretch>(words.say("stand.lemonade.question"))
                .with(words.say("stand.table.when"), false, sentences::name)
                .with(words.say("stand.lemonade.mishaps"), true, stretch -> words.count(stretch.mishaps()))
                .with(words.say("stand.lemonade.uses"), true, stretch -> words.count(stretch.lessonsPutToUse()));
        answer.getStyleClass().addAll("lead", "answer");
        answer.setWrapText(true);
        Label readout = new Label();
        readout.getStyleClass().addAll("fine", "muted");
        readout.textProperty()
                .bind(
                        Bindings.when(chart.readoutProperty().isEmpty())
                                .then(words.say("stand.lemonade.hint"))
                                .otherwise(chart.readoutProperty()));
        HBox legend = new HBox(
                16,
                StandView.legend("lemon-mark", words.say("stand.lemonade.mishaps")),
                StandView.legend("lemonade-mark", words.say("stand.lemonade.uses")));
        ToggleButton asTable = StandView.tableToggle(words);
        StackPane figures = StandView.either(chart, table, asTable.selectedProperty());
        legend.visibleProperty().bind(asTable.selectedProperty().not().and(anything));
        readout.visibleProperty().bind(legend.visibleProperty());
        figures.visibleProperty().bind(anything);
        asTable.visibleProperty().bind(anything);
        for (Region line : List.of(legend, readout, figures)) {
            line.managedProperty().bind(line.visibleProperty());
        }
        getChildren().addAll(answer, legend, figures, readout);
        titled(words.say("stand.lemonade.question"), asTable);
    }

    void show(StandModel.Shown shown) {
        var figures = shown.figures().lemonsToLemonade();
        List<Stretch> stretches = Stretch.of(figures.months());
        anything.set(!stretches.isEmpty());
        answer.setText(sentences.answer(figures));
        boolean few = figures.mishaps() + figures.lessonsPutToUse() < StandWords.FEW;
        chart.show(stretches, few, sentences.spoken(figures, stretches));
        table.show(stretches);
    }
}
