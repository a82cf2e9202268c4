package lemonade.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Two columns where there is room for them, else the second below the first. */
public final class SideBySide extends Pane {

    private static final double GAP = 16;

    private final Node first;
    private final Node second;
    private final double firstShare;
    private final double widthForTwo;

    /**
     * @param firstShare the first column's share of the width, from 0 to 1
     * @param widthForTwo from how many px on there are two columns
     */
    public SideBySide(Node first, Node second, double firstShare, double widthForTwo) {
        super(first, second);
        this.first = first;
        this.second = second;
        this.firstShare = firstShare;
        this.widthForTwo = widthForTwo;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return widthForTwo;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width < 0 ? getWidth() : width;
        return fitsTwo(known)
                ? Math.max(first.prefHeight(firstWidth(known)), second.prefHeight(secondWidth(known)))
                : first.prefHeight(known) + GAP + second.prefHeight(known);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (fitsTwo(width)) {
            double firstWidth = firstWidth(width);
            double secondWidth = secondWidth(width);
            first.resizeRelocate(0, 0, firstWidth, first.prefHeight(firstWidth));
            second.resizeRelocate(firstWidth + GAP, 0, secondWidth, second.prefHeight(secondWidth));
        } else {
            double firstHeight = first.prefHeight(width);
            first.resizeRelocate(0, 0, width, firstHeight);
            second.resizeRelocate(0, firstHeight + GAP, width, second.prefHeight(width));
        }
    }

    private boolean fitsTwo(double width) {
        return width >= widthForTwo;
    }

    private double firstWidth(double width) {
        return snapSizeX((width - GAP) * firstShare);
    }

    private double secondWidth(double width) {
        return width - GAP - firstWidth(width);
    }
}
