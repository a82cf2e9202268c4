package lemonade.ui.today;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Lesson;
import lemonade.ui.common.Card;
import lemonade.words.Words;

/** One lesson to call to mind, and how it went since. */
final class LessonCard extends VBox {

    private final Words words;
    private final TodayModel model;
    private final Lesson lesson;

    LessonCard(Words words, TodayModel model, Lesson lesson) {
        this.words = words;
        this.model = model;
        this.lesson = lesson;
        Label overline = new Label(words.say("today.lesson"));
        overline.getStyleClass().add("overline");
        Label cue = new Label(words.say("today.lesson.if", lesson.cue()));
        Label act = new Label(words.say("today.lesson.then", lesson.act()));
        act.getStyleClass().add("strong");
        VBox plan = new VBox(cue, act);
        plan.getStyleClass().add("lesson-plan");
        Label asked = new Label(words.say("today.lesson.asked"));
        asked.getStyleClass().addAll("muted", "fine");
        for (Label label : new Label[] {cue, act, asked}) {
            label.setWrapText(true);
        }
        FlowPane answers = new FlowPane(6, 6);
        answers.getChildren()
                .addAll(
                        answer("today.lesson.helped", true, true),
                        answer("today.lesson.forgot", true, false),
                        answer("today.lesson.quiet", false, null));
        getChildren().add(new Card(overline, plan, asked, answers).styled("leaf"));
    }

    private Button answer(String label, boolean cameUp, @Nullable Boolean helped) {
        Button button = new Button(words.say(label));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> model.rehearsed(lesson, cameUp, helped));
        return button;
    }
}
