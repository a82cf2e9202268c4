package lemonade.ui.common;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Fields side by side in columns of the same width, or one below the other where that would be too tight. */
public final class Columns extends Pane {

    private static final double GAP = 12;

    private final double narrowest;

    /** @param narrowest least width of a column in px */
    public Columns(double narrowest, Node... fields) {
        super(fields);
        this.narrowest = narrowest;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return narrowest * Math.max(1, fields().size());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? getWidth() : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** The height that the fields take at a width; puts them there if asked to. */
    private double place(double width, boolean forGood) {
        List<Node> fields = fields();
        int count = Math.max(1, fields.size());
        double column = (width - GAP * (count - 1)) / count;
        boolean beside = column >= narrowest;
        double x = 0;
        double y = 0;
        double tallest = 0;
        for (Node field : fields) {
            double fieldWidth = beside ? snapSizeX(column) : width;
            double height = snapSizeY(field.prefHeight(fieldWidth));
            if (forGood) {
                field.resizeRelocate(x, y, fieldWidth, height);
            }
            tallest = Math.max(tallest, y + height);
            if (beside) {
                x += fieldWidth + GAP;
            } else {
                y += height + GAP;
            }
        }
        return tallest;
    }

    private List<Node> fields() {
        return getManagedChildren();
    }
}
