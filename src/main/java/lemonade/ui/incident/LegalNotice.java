package lemonade.ui.incident;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Severity;
import lemonade.ui.common.Icons;

/** Advises to see a lawyer before writing anything, where the mishap is severe; put away once for each incident. */
final class LegalNotice extends HBox {

    LegalNotice(Ground ground) {
        super(12);
        Label advice = new Label(ground.say("incident.legal"));
        advice.getStyleClass().add("strong");
        Label small = new Label(ground.say("incident.legal.small"));
        small.getStyleClass().addAll("fine", "muted");
        for (Label line : new Label[] {advice, small}) {
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
        }
        VBox words = new VBox(2, advice, small);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button read = new Button(ground.say("incident.legal.read"));
        read.getStyleClass().add("small");
        read.setMinWidth(USE_PREF_SIZE);
        read.setOnAction(_ -> ground.model().dismissLegalNotice());
        var icon = Icons.large(Feather.SHIELD);
        icon.getStyleClass().add("lemon");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("legal-notice");
        getChildren().addAll(icon, words, read);
        managedProperty().bind(visibleProperty());
        visibleProperty()
                .bind(ground.model()
                        .incidentProperty()
                        .map(incident -> incident.severity() == Severity.SEVERE
                                && incident.legalGateDismissedAt() == null)
                        .orElse(false));
    }
}
