package lemonade.ui.incident;

import javafx.scene.Node;
import javafx.scene.control.TextField;

import lemonade.domain.Lesson;
import lemonade.ui.common.Prose;

/** What the lemon taught: what it cost, the opportunity in it, and a plan in the form "if ... then ...". */
final class LessonForm extends EntryForm {

    private final Lesson before;
    private final Prose lemon = new Prose(1, 5);
    private final Prose lemonade = new Prose(1, 5);
    private final TextField cue = new TextField();
    private final TextField act = new TextField();

    LessonForm(Ground ground, Lesson before) {
        super(ground, ground.say("incident.lesson.title"));
        this.before = before;
        lemon.setText(before.lemon());
        lemonade.setText(before.lemonade());
        cue.setText(before.cue());
        cue.setPromptText(ground.say("incident.lesson.cue.example"));
        act.setText(before.act());
        act.setPromptText(ground.say("incident.lesson.act.example"));
        add(side(field("incident.lesson.lemon", lemon), field("incident.lesson.lemonade", lemonade)),
                field("incident.lesson.cue", cue), field("incident.lesson.act", act));
    }

    @Override
    boolean isEmpty() {
        return lemon.getText().isBlank()
                && lemonade.getText().isBlank()
                && cue.getText().isBlank()
                && act.getText().isBlank();
    }

    @Override
    protected void save() {
        ground.model()
                .saveLesson(before.withLemon(lemon.getText().strip())
                        .withLemonade(lemonade.getText().strip())
                        .withCue(cue.getText())
                        .withAct(act.getText())
                        .withUpdatedAt(ground.model().now()));
    }

    @Override
    Node first() {
        return lemon;
    }
}
