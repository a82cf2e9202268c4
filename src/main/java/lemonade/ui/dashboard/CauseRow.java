package lemonade.ui.dashboard;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import lemonade.domain.view.CauseSum;

/** One cause with its bar and its numbers; leads to its incidents. */
final class CauseRow extends Button {

    private static final double NARROW = 560;

    CauseRow(CauseSum cause, CauseBar bar, String numbers, String money, String inFull, Runnable onOpen) {
        Label name = new Label(cause.cause());
        name.getStyleClass().add("cause-name");
        Label figures = new Label(numbers);
        figures.getStyleClass().addAll("cause-figures", "muted");
        Label cost = new Label(money);
        cost.getStyleClass().addAll("cause-cost", "number");
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox row = new HBox(12, name, bar, figures, cost);
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(widthProperty().subtract(16));
        row.setMinWidth(0);
        cost.visibleProperty().bind(widthProperty().greaterThan(NARROW));
        cost.managedProperty().bind(cost.visibleProperty());
        getStyleClass().addAll("flat", "cause-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(row);
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(inFull);
        setTooltip(new Tooltip(inFull));
        setOnAction(_ -> onOpen.run());
    }
}
