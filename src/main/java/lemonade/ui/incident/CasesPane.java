package lemonade.ui.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.VBox;

import lemonade.domain.Incident;
import lemonade.domain.Likelihood;
import lemonade.domain.WorstCase;
import lemonade.journal.Ids;
import lemonade.ui.common.FormField;
import lemonade.ui.common.Prose;

/** The worst, the likely and the best case, each with the first move. */
final class CasesPane extends VBox {

    private final Ground ground;

    CasesPane(Ground ground) {
        super(16);
        this.ground = ground;
        for (Likelihood likelihood : Likelihood.values()) {
            getChildren().add(new VBox(8,
                    question("incident.case." + likelihood.name(), likelihood, WorstCase::what, WorstCase::withWhat),
                    question("incident.case.move", likelihood, WorstCase::firstMove, WorstCase::withFirstMove)));
        }
    }

    private FormField question(
            String key,
            Likelihood likelihood,
            Function<WorstCase, String> get,
            BiFunction<WorstCase, String, WorstCase> with) {
        return new FormField(ground.say(key), ground.answers()
                .text(new Prose(1, 8),
                        incident -> get.apply(of(incident, likelihood)),
                        (incident, text) -> put(incident, with.apply(of(incident, likelihood), text))));
    }

    private static WorstCase of(Incident incident, Likelihood likelihood) {
        return incident.worstCases()
                .stream()
                .filter(one -> one.likelihood() == likelihood)
                .findFirst()
                .orElseGet(() -> new WorstCase(Ids.next(), likelihood, "", ""));
    }

    private static Incident put(Incident incident, WorstCase changed) {
        List<WorstCase> cases = new ArrayList<>(incident.worstCases());
        cases.removeIf(one -> one.likelihood() == changed.likelihood());
        if (!changed.what().isBlank() || !changed.firstMove().isBlank()) {
            cases.add(changed);
        }
        return incident.withWorstCases(cases);
    }
}
