package lemonade.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** How much one cause weighs beside the others: a bar, or a dot for each mishap while there are few. */
final class CauseBar extends Region {

    private static final double THICK = 16;
    private static final double BETWEEN = 4;

    private final List<Region> marks = new ArrayList<>();
    private final double share;
    private final double marked;
    private final boolean asDots;

    /** @param share of the weightiest cause, 0 to 1; @param heated share of this bar that is heated, 0 to 1 */
    CauseBar(double share, double heated) {
        this(share, heated, false);
        add("bar lemon-mark");
        if (heated > 0) {
            add("bar heat-mark");
        }
    }

    /** One dot for each mishap, the heated ones first. */
    CauseBar(long mishaps, long heated) {
        this(0, 0, true);
        for (int i = 0; i < mishaps; i++) {
            add(i < heated ? "dot heat-mark" : "dot lemon-mark");
        }
    }

    private CauseBar(double share, double marked, boolean asDots) {
        this.share = share;
        this.marked = marked;
        this.asDots = asDots;
        setMinSize(40, THICK);
        setPrefHeight(THICK);
        setMaxHeight(THICK);
        setMouseTransparent(true);
    }

    private void add(String styles) {
        Region mark = new Region();
        mark.getStyleClass().addAll(styles.split(" "));
        marks.add(mark);
        getChildren().add(mark);
    }

    @Override
    protected void layoutChildren() {
        if (asDots) {
            for (int i = 0; i < marks.size(); i++) {
                marks.get(i).resizeRelocate(i * (THICK + BETWEEN), 0, THICK, THICK);
            }
            return;
        }
        double wide = share <= 0 ? 0 : snapSizeX(Math.max(3, getWidth() * share));
        marks.getFirst().resizeRelocate(0, 0, wide, THICK);
        marks.getFirst().setVisible(wide > 0);
        if (marks.size() > 1) {
            marks.get(1).resizeRelocate(0, 0, snapSizeX(wide * marked), THICK);
        }
    }
}
