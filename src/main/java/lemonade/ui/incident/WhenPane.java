package lemonade.ui.incident;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import lemonade.domain.Contact;
import lemonade.domain.Incident;
import lemonade.domain.Moment;
import lemonade.ui.common.FormField;

/** When it happened, was noticed, told, acknowledged and resolved. */
final class WhenPane extends VBox {

    WhenPane(Ground ground) {
        super(12);
        Answers answers = ground.answers();
        FormField told = answers.moment(ground.say("incident.told"), Incident::toldAt, Incident::withToldAt);
        Label toldBy = new Label();
        toldBy.setWrapText(true);
        VBox toldByContact = new VBox(4, named(ground.say("incident.told")), toldBy);
        ground.model().incidentProperty().subscribe(incident -> {
            boolean byContact = incident != null && incident.contacts().stream().anyMatch(Contact::isOutgoing);
            Moment when = incident == null ? null : incident.told();
            toldBy.setText(!byContact || when == null ? "" : ground.say("incident.told.contact", ground.near(when)));
            told.setVisible(!byContact);
            told.setManaged(!byContact);
            toldByContact.setVisible(byContact);
            toldByContact.setManaged(byContact);
        });
        getChildren().addAll(
                answers.moment(ground.say("incident.happened"), Incident::happenedAt, Incident::withHappenedAt),
                answers.moment(ground.say("incident.noticed"), Incident::noticedAt, Incident::withNoticedAt),
                told,
                toldByContact,
                answers.moment(
                        ground.say("incident.acknowledged"), Incident::acknowledgedAt, Incident::withAcknowledgedAt),
                answers.moment(ground.say("incident.resolved"), Incident::resolvedAt, Incident::withResolvedAt));
    }

    private static Label named(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        return label;
    }
}
