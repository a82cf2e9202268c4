package lemonade.ui.customers;

import static java.util.stream.Collectors.joining;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lemonade.domain.Incident;
import lemonade.domain.Mood;
import lemonade.domain.Outcome;
import lemonade.insight.CustomerStory;
import lemonade.ui.common.MoodDot;
import lemonade.words.Words;

/** One incident of a customer's story: day, title, mood before and after, cost, what became of it. Leads to it. */
final class ChapterRow extends Button {

    private final Words words;

    ChapterRow(Words words, CustomerStory.Chapter chapter, Runnable onOpen) {
        this.words = words;
        Incident incident = chapter.incident();
        Label day = new Label(words.day(incident.sortedBy().date()));
        day.getStyleClass().addAll("fine", "muted", "chapter-day");
        Label title = new Label(incident.title());
        title.getStyleClass().add("medium");
        HBox moods = new HBox(6);
        moods.setAlignment(Pos.CENTER_LEFT);
        incident.firstMood().ifPresent(first -> fillMoods(moods, first, incident.latestMood().orElse(first)));
        Label outcome = new Label(
                incident.outcomes()
                        .stream()
                        .map(this::outcome)
                        .collect(joining(" · ")));
        outcome.getStyleClass().addAll("fine", "muted");
        VBox middle = new VBox(2, title);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        for (Node line : new Node[] {moods, outcome}) {
            boolean isEmpty = line instanceof Label label ? label.getText().isEmpty() : moods.getChildren().isEmpty();
            if (!isEmpty) {
                middle.getChildren().add(line);
            }
        }
        Label cost = new Label(StoryPane.money(words, chapter.cost()).orElse(""));
        cost.getStyleClass().add("number");
        cost.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(12, day, middle, cost);
        row.setAlignment(Pos.TOP_LEFT);
        row.setMinWidth(0);
        row.prefWidthProperty().bind(widthProperty().subtract(16));
        getStyleClass().addAll("flat", "chapter-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(row);
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(day.getText() + ", " + incident.title());
        setOnAction(_ -> onOpen.run());
    }

    private void fillMoods(HBox moods, Mood first, Mood latest) {
        moods.getChildren().addAll(new MoodDot(first, 14), fine(words.name(first)));
        if (first != latest) {
            moods.getChildren()
                    .addAll(fine(words.say("customers.mood-then")), new MoodDot(latest, 14), fine(words.name(latest)));
        }
    }

    private String outcome(Outcome outcome) {
        return words.say("customers.outcome", outcome.afterDays(), words.name(outcome.what()));
    }

    private static Label fine(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("fine", "muted");
        return label;
    }
}
