package lemonade.ui.incident;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import lemonade.domain.Text;
import lemonade.domain.view.IncidentRow;
import lemonade.ui.common.MoodDot;

/** "Seen before": incidents of the same cause or the same customer, each a click away. */
final class PrecedentsPane extends VBox {

    PrecedentsPane(Ground ground, Consumer<UUID> onOpen) {
        super(2);
        ground.model().besideProperty().subscribe(beside -> {
            List<IncidentRow> rows = beside == null ? List.of() : beside.seenBefore();
            String cause = beside == null ? "" : Text.key(beside.cause());
            getChildren().setAll(rows.stream().map(row -> row(ground, row, cause, onOpen)).toList());
            if (rows.isEmpty()) {
                Label none = new Label(ground.say("incident.seen.none"));
                none.setWrapText(true);
                none.getStyleClass().add("muted");
                getChildren().add(none);
            }
        });
    }

    private static Button row(Ground ground, IncidentRow row, String cause, Consumer<UUID> onOpen) {
        boolean sameCause = !cause.isEmpty() && Text.key(row.cause()).equals(cause);
        Label title = new Label(row.title());
        title.setMinWidth(0);
        Label detail = new Label(ground.say(sameCause ? "incident.seen.cause" : "incident.seen.customer",
                sameCause ? row.cause() : row.customerName(),
                ground.words().age(row.sortedBy().date(), ground.today())));
        detail.getStyleClass().addAll("fine", "muted");
        detail.setMinWidth(0);
        HBox line = new HBox(10, new MoodDot(row.latestMood()), new VBox(title, detail));
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, line);
        button.getStyleClass().addAll("flat", "precedent");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(row.title() + ", " + detail.getText());
        button.setOnAction(_ -> onOpen.accept(row.id()));
        return button;
    }
}
