package lemonade.ui.incident;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.VBox;

import lemonade.domain.Facts;
import lemonade.ui.common.FormField;
import lemonade.ui.common.Prose;

/** The facts, assembled calmly: the mistake, the chain of whys, what prevents it, what went well. */
final class FactsPane extends VBox {

    private final Ground ground;

    FactsPane(Ground ground) {
        super(16);
        this.ground = ground;
        getChildren().addAll(
                question("incident.mistake", Facts::mistake, Facts::withMistake),
                new WhysPane(ground),
                question("incident.would-have-prevented", Facts::wouldHavePrevented, Facts::withWouldHavePrevented),
                question("incident.will-prevent", Facts::willPrevent, Facts::withWillPrevent),
                question("incident.went-well", Facts::wentWell, Facts::withWentWell),
                question("incident.lucky", Facts::lucky, Facts::withLucky),
                question("incident.people", Facts::peopleInvolved, Facts::withPeopleInvolved)
                        .hinting(ground.say("incident.private.hint")));
    }

    private FormField question(String key, Function<Facts, String> get, BiFunction<Facts, String, Facts> with) {
        return new FormField(ground.say(key), ground.answers()
                .text(new Prose(1, 12),
                        incident -> get.apply(incident.facts()),
                        (incident, text) -> incident.withFacts(with.apply(incident.facts(), text))));
    }
}
