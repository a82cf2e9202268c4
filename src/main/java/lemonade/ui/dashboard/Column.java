package lemonade.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One stretch of the first chart: two columns or two stacks of dots above the name of the stretch. */
final class Column extends Region {

    private static final double WIDEST = 28;
    private static final double LARGEST_DOT = 16;
    private static final double BETWEEN = 2;
    private static final double FILLED = 0.7;

    private final Stretch stretch;
    private final Label name;
    private final Label year;
    private final List<Region> lemons;
    private final List<Region> lemonade;
    private final boolean asDots;
    private double bottom;
    private double unit;
    private double text;

    /** @param yearText the year, below the first stretch of it; else empty */
    Column(Stretch stretch, String nameText, String yearText, boolean asDots) {
        this.stretch = stretch;
        this.asDots = asDots;
        name = new Label(nameText);
        name.getStyleClass().addAll("axis", "muted");
        year = new Label(yearText);
        year.getStyleClass().addAll("axis", "strong");
        lemons = marks(stretch.mishaps(), "lemon-mark");
        lemonade = marks(stretch.lessonsPutToUse(), "lemonade-mark");
        getStyleClass().add("column");
        getChildren().addAll(lemons);
        getChildren().addAll(lemonade);
        getChildren().addAll(name, year);
        for (Label label : List.of(name, year)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
    }

    Stretch stretch() {
        return stretch;
    }

    double labelWidth() {
        return Math.max(name.prefWidth(-1), year.prefWidth(-1));
    }

    /**
     * Says where the chart's ground is.
     *
     * @param ground distance of the lowest line from the top
     * @param unitHeight height of one mishap
     * @param textHeight height of a line of text
     * @param isNamed whether there is room for the name
     */
    void place(double ground, double unitHeight, double textHeight, boolean isNamed) {
        bottom = ground;
        unit = unitHeight;
        text = textHeight;
        name.setVisible(isNamed);
        requestLayout();
    }

    private List<Region> marks(long count, String style) {
        long regions = asDots ? count : Math.min(count, 1);
        List<Region> marks = new ArrayList<>();
        for (int i = 0; i < regions; i++) {
            Region mark = new Region();
            mark.getStyleClass().addAll(asDots ? "dot" : "bar", style);
            marks.add(mark);
        }
        return marks;
    }

    @Override
    protected void layoutChildren() {
        double wide = snapSizeX(Math.clamp(getWidth() * FILLED / 2, 1, asDots ? LARGEST_DOT : WIDEST));
        double left = snapPositionX(getWidth() / 2 - wide - BETWEEN / 2);
        double right = left + wide + BETWEEN;
        stack(lemons, left, wide, stretch.mishaps());
        stack(lemonade, right, wide, stretch.lessonsPutToUse());
        double pair = (left + right + wide) / 2;
        label(name, pair, bottom + 4);
        label(year, pair, bottom + 4 + text);
    }

    private void label(Label label, double middle, double y) {
        double wide = label.prefWidth(-1);
        label.resizeRelocate(snapPositionX(middle - wide / 2), snapPositionY(y), wide, text);
    }

    private void stack(List<Region> marks, double x, double wide, long count) {
        for (int i = 0; i < marks.size(); i++) {
            Region mark = marks.get(i);
            if (asDots) {
                double size = Math.min(wide, snapSizeY(unit - BETWEEN));
                mark.resizeRelocate(
                        snapPositionX(x + (wide - size) / 2), snapPositionY(bottom - (i + 0.5) * unit - size / 2), size,
                        size);
            } else {
                double high = snapSizeY(Math.max(2, unit * count));
                mark.resizeRelocate(x, snapPositionY(bottom - high), wide, high);
            }
        }
    }
}
