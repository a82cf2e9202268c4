package lemonade.ui.common;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area as tall as its text, between a least and a greatest number of lines. Tab leaves it. */
public final class Prose extends TextArea {

    private static final double LINE = 1.6;

    private final Text measure = new Text();
    private final int leastRows;
    private final int mostRows;

    public Prose(int leastRows, int mostRows) {
        this.leastRows = leastRows;
        this.mostRows = mostRows;
        setWrapText(true);
        setPrefRowCount(leastRows);
        getStyleClass().add("prose-area");
        textProperty().subscribe(_ -> fit());
        widthProperty().subscribe(_ -> fit());
        fontProperty().subscribe(_ -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void fit() {
        if (getWidth() <= 0) {
            return;
        }
        double em = getFont().getSize();
        measure.setFont(getFont());
        measure.setText(getText().isEmpty() ? "x" : getText());
        measure.setWrappingWidth(Math.max(em, getWidth() - 2 * em * 0.714 - 8));
        double height = measure.getLayoutBounds().getHeight();
        double least = leastRows * em * LINE;
        double most = mostRows * em * LINE;
        setPrefHeight(Math.ceil(Math.clamp(height, least, most) + em + 6));
        setMinHeight(USE_PREF_SIZE);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
