package lemonade.ui.common;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Fields in two equal columns, in reading order. */
public final class TwoColumns extends GridPane {

    private static final double HALF = 50;

    public TwoColumns(Node... fields) {
        super(16, 12);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < fields.length; i++) {
            add(fields[i], i % 2, i / 2);
        }
    }
}
