package lemonade.ui.dashboard;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The numbers of a chart as rows, for reading and copying. */
final class FigureTable<T> extends TableView<T> {

    private static final int MOST_ROWS = 8;
    private static final double ROW = 2.6;
    private static final double NORMAL_TEXT = 14;

    /** @param name what the table holds, read out */
    FigureTable(String name) {
        setAccessibleText(name);
        getStyleClass().add("figure-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFocusTraversable(true);
        setPlaceholder(new Label());
    }

    /** Adds a column of words at the left or of numbers at the right. */
    FigureTable<T> with(String title, boolean numbers, Function<T, String> value) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        if (numbers) {
            column.getStyleClass().add("number");
        }
        getColumns().add(column);
        return this;
    }

    void show(List<T> rows) {
        getItems().setAll(rows);
        double high = (Math.min(rows.size(), MOST_ROWS) + 1) * ROW * NORMAL_TEXT + 4;
        setMinHeight(high);
        setPrefHeight(high);
    }
}
