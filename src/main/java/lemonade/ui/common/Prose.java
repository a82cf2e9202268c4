package lemonade.ui.common;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A text area as tall as its text, between a least and a greatest number of lines. Tab leaves it. */
public final class Prose extends TextArea {

    private static final double LINE = 1.3;
    private static final double SLACK = 1;

    private final Text measure = new Text();
    private final int leastRows;
    private final int mostRows;

    public Prose(int leastRows, int mostRows) {
        this.leastRows = leastRows;
        this.mostRows = mostRows;
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("prose-area");
        textProperty().subscribe((_, _) -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double em = getFont().getSize();
        double known = width < 0 ? getWidth() : width;
        measure.setFont(getFont());
        measure.setText(getText().isEmpty() || known <= 0 ? "x" : getText() + "\u200B");
        Insets room = room();
        measure.setWrappingWidth(Math.max(em, known - room.getLeft() - room.getRight() - 4 * SLACK));
        double height = measure.getLayoutBounds().getHeight();
        return Math.ceil(Math.clamp(height, leastRows * em * LINE, mostRows * em * LINE)
                + room.getTop() + room.getBottom() + SLACK);
    }

    /** What the stylesheet leaves around the text. */
    private Insets room() {
        Insets own = getInsets();
        Insets inner = lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
        return new Insets(own.getTop() + inner.getTop(), own.getRight() + inner.getRight(),
                own.getBottom() + inner.getBottom(), own.getLeft() + inner.getLeft());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
