package lemonade.ui.incident;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import lemonade.domain.Control;
import lemonade.domain.Fault;
import lemonade.domain.Incident;
import lemonade.domain.NoticedBy;
import lemonade.ui.common.FormField;
import lemonade.ui.common.SuggestField;

/** Why it happened and on which job, who noticed, whose fault it was. */
final class CausePane extends VBox {

    CausePane(Ground ground, Suggesting suggesting) {
        super(16);
        Answers answers = ground.answers();
        getChildren().addAll(
                new FormField(ground.say("incident.cause"), answers.text(
                        new SuggestField(suggesting.causes(), _ -> ground.model().flush()),
                        Incident::cause,
                        Incident::withCause)).hinting(ground.say("incident.cause.hint")),
                new FormField(ground.say("incident.job"), answers.text(
                        new TextField(), Incident::job, Incident::withJob)),
                new FormField(ground.say("incident.kind-of-job"), answers.text(
                        new SuggestField(suggesting.kindsOfJob(), _ -> ground.model().flush()),
                        Incident::kindOfJob,
                        Incident::withKindOfJob)),
                new TagsPane(ground, suggesting),
                answers.choice(ground.say("incident.noticed-by"), NoticedBy.class, Incident::noticedBy,
                        Incident::withNoticedBy),
                answers.choice(ground.say("incident.fault"), Fault.class, Incident::fault, Incident::withFault),
                answers.choice(ground.say("incident.control"), Control.class, Incident::control,
                        Incident::withControl));
    }
}
