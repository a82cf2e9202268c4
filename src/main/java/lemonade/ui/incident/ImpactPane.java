package lemonade.ui.incident;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Extent;
import lemonade.domain.Impact;
import lemonade.domain.Incident;
import lemonade.domain.Severity;
import lemonade.ui.common.FormField;

/** What it did to the customer, and how bad that makes it, unless the owner knows better. */
final class ImpactPane extends VBox {

    private final Ground ground;

    ImpactPane(Ground ground) {
        super(16);
        this.ground = ground;
        Label computed = new Label();
        computed.getStyleClass().add("field-hint");
        computed.setWrapText(true);
        ground.model()
                .incidentProperty()
                .subscribe(incident -> computed.setText(incident == null
                        ? ""
                        : ground.say("incident.severity.computed", ground.words().name(incident.impact().severity()))));
        FormField severity = ground.answers()
                .choice(ground.say("incident.severity"), Severity.class, Incident::severityOverride,
                        Incident::withSeverityOverride);
        severity.getChildren().add(computed);
        getChildren().addAll(
                extent("incident.impact.time", Impact::lostTime, Impact::withLostTime),
                extent("incident.impact.money", Impact::lostMoney, Impact::withLostMoney),
                extent("incident.impact.embarrassment", Impact::publicEmbarrassment, Impact::withPublicEmbarrassment),
                extent("incident.impact.reputation", Impact::damagedReputation, Impact::withDamagedReputation),
                extent("incident.impact.legal", Impact::legalExposure, Impact::withLegalExposure),
                severity);
    }

    private FormField extent(
            String key, Function<Impact, @Nullable Extent> get, BiFunction<Impact, @Nullable Extent, Impact> with) {
        return ground.answers()
                .choice(ground.say(key), Extent.class,
                        incident -> get.apply(incident.impact()),
                        (incident, extent) -> incident.withImpact(with.apply(incident.impact(), extent)));
    }
}
