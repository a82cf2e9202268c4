package lemonade.ui.incident;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import lemonade.domain.Incident;
import lemonade.ui.common.FormField;
import lemonade.ui.common.Prose;

/** The facts at the right, as questions in groups that fold. */
final class AsidePane extends VBox {

    private final Ground ground;
    private final Fold whenFold;
    private final Fold causeFold;
    private final Fold impactFold;
    private final Fold factsFold;
    private final Fold shoesFold;
    private final Fold moneyFold;
    private final Fold casesFold;
    private final Fold seenFold;
    private final Fold privateFold;

    AsidePane(Ground ground, Suggesting suggesting, Consumer<UUID> onOpen, Node files) {
        super(8);
        this.ground = ground;
        whenFold = fold("incident.group.when", true, new WhenPane(ground));
        causeFold = fold("incident.group.cause", true, new CausePane(ground, suggesting));
        impactFold = fold("incident.group.impact", true, new ImpactPane(ground));
        seenFold = fold("incident.group.seen", true, new PrecedentsPane(ground, onOpen));
        factsFold = fold("incident.group.facts", false, new FactsPane(ground));
        shoesFold = fold("incident.group.shoes", false,
                question("incident.shoes.looks", incident -> incident.customersShoes().looksLike(),
                        (incident, text) -> incident.withCustomersShoes(incident.customersShoes().withLooksLike(text))),
                question("incident.shoes.right", incident -> incident.customersShoes().putsRight(),
                        (incident, text) -> incident
                                .withCustomersShoes(incident.customersShoes().withPutsRight(text))));
        moneyFold = fold("incident.group.money", false, new MoneyPane(ground));
        casesFold = fold("incident.group.cases", false, new CasesPane(ground));
        Label hint = new Label(ground.say("incident.private.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("field-hint");
        privateFold = fold("incident.group.private", false, hint,
                question("incident.vent", incident -> incident.privateNotes().vent(),
                        (incident, text) -> incident.withPrivateNotes(incident.privateNotes().withVent(text))),
                question("incident.kind-word", incident -> incident.privateNotes().kindWord(),
                        (incident, text) -> incident.withPrivateNotes(incident.privateNotes().withKindWord(text))));
        Node hold = ground.answers().yes(ground.say("incident.hold"), Incident::legalHold, Incident::withLegalHold);
        VBox confidential = new VBox(hold);
        confidential.getStyleClass().add("confidential");
        getStyleClass().add("aside");
        getChildren().addAll(whenFold, causeFold, impactFold, files, seenFold, factsFold, shoesFold, moneyFold,
                casesFold, privateFold, confidential);
        ground.model().incidentProperty().subscribe(_ -> summarise());
        ground.model().besideProperty().subscribe(_ -> summarise());
    }

    private Fold fold(String key, boolean unfolded, Node... questions) {
        return new Fold(ground.say(key), unfolded, questions);
    }

    private FormField question(
            String key,
            Function<Incident, String> get,
            BiFunction<Incident, String, Incident> with) {
        return new FormField(ground.say(key), ground.answers().text(new Prose(2, 12), get, with));
    }

    private void summarise() {
        Incident incident = ground.model().incident();
        if (incident == null) {
            return;
        }
        whenFold.summarise(incident.happenedAt() == null ? "" : ground.near(incident.happenedAt()));
        causeFold.summarise(incident.cause());
        impactFold.summarise(ground.words().name(incident.severity()));
        Beside beside = ground.model().besideProperty().get();
        seenFold.summarise(beside == null || beside.seenBefore().isEmpty()
                ? ""
                : ground.words().count(beside.seenBefore().size()));
        factsFold.summarise(answered(List.of(incident.facts().mistake(), String.join("", incident.facts().whys()),
                incident.facts().peopleInvolved(), incident.facts().wouldHavePrevented(),
                incident.facts().willPrevent(),
                incident.facts().wentWell(), incident.facts().lucky())));
        shoesFold.summarise(answered(
                List.of(incident.customersShoes().looksLike(), incident.customersShoes().putsRight())));
        moneyFold.summarise(ground.model()
                .digest()
                .flatMap(digest -> digest.cost().stream().findFirst())
                .map(ground.words()::money)
                .orElse(""));
        casesFold.summarise(incident.worstCases().isEmpty()
                ? ""
                : ground.say("incident.answered", incident.worstCases().size(), 3));
        privateFold.summarise("");
    }

    private String answered(List<String> answers) {
        long given = answers.stream().filter(answer -> !answer.isBlank()).count();
        return given == 0 ? "" : ground.say("incident.answered", given, answers.size());
    }
}
