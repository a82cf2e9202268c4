package lemonade.ui.today;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import lemonade.domain.view.IncidentRow;
import lemonade.ui.common.Card;
import lemonade.words.Words;

/** The one thing that each half-told incident misses, as a question with its answers. */
final class QuestionsCard extends VBox {

    private final Words words;
    private final TodayModel model;

    QuestionsCard(Words words, TodayModel model, List<Question> questions) {
        this.words = words;
        this.model = model;
        VBox rows = new VBox();
        for (Question question : questions) {
            if (!rows.getChildren().isEmpty()) {
                Region line = new Region();
                line.getStyleClass().add("question-line");
                rows.getChildren().add(line);
            }
            rows.getChildren().add(row(question));
        }
        getChildren().add(new Card(rows).titled(words.say("today.questions")));
    }

    private VBox row(Question question) {
        IncidentRow incident = question.incident();
        Hyperlink title = new Hyperlink(incident.title());
        title.setOnAction(_ -> model.open(incident.id()));
        title.getStyleClass().addAll("fine", "quiet");
        Label age = new Label(words.age(incident.sortedBy().date(), model.today()));
        age.getStyleClass().addAll("muted", "fine");
        age.setMinWidth(USE_PREF_SIZE);
        HBox about = new HBox(8, title, age);
        Label asked = new Label(asked(question));
        asked.setWrapText(true);
        asked.getStyleClass().add("question-text");
        HBox answers = new HBox();
        answers.getStyleClass().add("question-answers");
        if (question.canBeAnswered()) {
            answers.getChildren()
                    .addAll(
                            answer("today.answer.yes", "", () -> model.yes(question)),
                            answer(notYet(question), "", () -> model.notYet(question)));
        } else {
            answers.getChildren()
                    .addAll(
                            answer("today.answer.write", "", () -> model.yes(question)),
                            answer("today.answer.later", "", () -> model.notYet(question)));
        }
        answers.getChildren().add(answer("today.answer.skip", "flat", () -> model.skip(question)));
        VBox row = new VBox(about, asked, answers);
        row.getStyleClass().add("question");
        return row;
    }

    private String asked(Question question) {
        String customer = question.incident().customerName();
        String named = customer.isEmpty() ? words.say("today.ask.somebody") : customer;
        return switch (question.asks()) {
            case NAME_CUSTOMER -> words.say("today.ask.who");
            case TELL_THEM -> words.say("today.ask.told", named);
            case HEAR_THEM_OUT -> words.say("today.ask.heard", named);
            case APOLOGISE -> words.say("today.ask.apology", named);
            case ASK_OUTCOME -> words.say("today.ask.outcome", named);
            case WRITE_LESSON -> words.say("today.ask.lesson");
            case KEEP_PROMISE, TAKE_ACTION, NOTHING -> "";
        };
    }

    private static String notYet(Question question) {
        return switch (question.asks()) {
            case ASK_OUTCOME -> "today.answer.left";
            case NAME_CUSTOMER, TELL_THEM, HEAR_THEM_OUT, APOLOGISE, KEEP_PROMISE, TAKE_ACTION, WRITE_LESSON, NOTHING ->
                    "today.answer.not";
        };
    }

    private Button answer(String label, String style, Runnable action) {
        Button button = new Button(words.say(label));
        button.getStyleClass().add("small");
        if (!style.isEmpty()) {
            button.getStyleClass().add(style);
        }
        button.setOnAction(_ -> action.run());
        return button;
    }
}
