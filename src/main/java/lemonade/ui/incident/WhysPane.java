package lemonade.ui.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import lemonade.domain.Incident;

/** What caused it: a chain in which each line answers why the one before. One empty line waits at its end. */
final class WhysPane extends VBox {

    private static final int MOST = 9;

    private final Ground ground;
    private final VBox lines = new VBox(6);
    private boolean showing;

    WhysPane(Ground ground) {
        super(4);
        this.ground = ground;
        Label question = new Label(ground.say("incident.whys"));
        question.getStyleClass().add("field-label");
        getChildren().addAll(question, lines);
        ground.model()
                .incidentProperty()
                .subscribe(incident -> show(
                        incident == null ? List.of() : incident.facts().whys()));
    }

    private void show(List<String> whys) {
        if (whys.equals(typed()) && !lines.getChildren().isEmpty()) {
            return;
        }
        showing = true;
        lines.getChildren().clear();
        whys.forEach(this::line);
        line("");
        showing = false;
    }

    private void line(String why) {
        TextField field = new TextField(why);
        int number = lines.getChildren().size() + 1;
        String name = ground.say(number == 1 ? "incident.why.first" : "incident.why.next");
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.textProperty().subscribe((_, _) -> changed());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                ground.model().flush();
            }
        });
        lines.getChildren().add(field);
    }

    private void changed() {
        if (showing) {
            return;
        }
        ground.model().change(WhysPane.with(typed()));
        int count = lines.getChildren().size();
        if (count < MOST && lines.getChildren().getLast() instanceof TextField last && !last.getText().isBlank()) {
            line("");
        }
    }

    private static UnaryOperator<Incident> with(List<String> whys) {
        return incident -> incident.withFacts(incident.facts().withWhys(whys));
    }

    private List<String> typed() {
        List<String> whys = new ArrayList<>();
        lines.getChildren().forEach(node -> {
            if (node instanceof TextField field && !field.getText().isBlank()) {
                whys.add(field.getText());
            }
        });
        return whys;
    }
}
