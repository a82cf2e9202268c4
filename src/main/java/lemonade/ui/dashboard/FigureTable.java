package lemonade.ui.dashboard;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

/** The numbers of a chart as rows, for reading and copying. */
final class FigureTable<T> extends TableView<T> {

    private static final int MOST_ROWS = 8;
    private static final double FRAME = 10;

    /** @param name what the table holds, read out */
    FigureTable(String name) {
        setAccessibleText(name);
        getStyleClass().add("figure-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFocusTraversable(true);
        setPlaceholder(new Label());
        fixedCellSizeProperty().subscribe(_ -> fit());
    }

    /** Adds a column of words at the left or of numbers at the right. */
    FigureTable<T> with(String title, boolean numbers, Function<T, String> value) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        if (numbers) {
            column.getStyleClass().add("number");
            column.setCellFactory(_ -> numberCell());
        }
        getColumns().add(column);
        return this;
    }

    void show(List<T> rows) {
        getItems().setAll(rows);
        fit();
    }

    /** As high as its rows; the height of a row comes from the stylesheet. */
    private void fit() {
        double high = (Math.clamp(getItems().size(), 1, MOST_ROWS) + 1) * Math.max(0, getFixedCellSize()) + FRAME;
        setMinHeight(high);
        setPrefHeight(high);
    }

    private static <T> TableCell<T, String> numberCell() {
        TableCell<T, String> cell = new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String text, boolean isEmpty) {
                super.updateItem(text, isEmpty);
                setText(isEmpty ? null : text);
            }
        };
        cell.getStyleClass().add("number");
        return cell;
    }
}
