package lemonade.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * Mishaps beside lessons put to use, a pair of columns for each stretch of time; few of them as dots. One stop of the
 * Tab key: arrows choose a stretch, Enter or a click leads to it.
 */
final class ColumnChart extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double HEIGHT = 12;
    private static final double LABEL_GAP = 8;

    private final StandWords words;
    private final Consumer<Stretch> onOpen;
    private final ReadOnlyStringWrapper readout = new ReadOnlyStringWrapper("");
    private final List<Column> columns = new ArrayList<>();
    private final List<AxisLine> lines = new ArrayList<>();
    private Scale scale = Scale.reaching(0);
    private boolean asDots;
    private String spoken = "";
    private int chosen = -1;

    ColumnChart(StandWords words, Consumer<Stretch> onOpen) {
        this.words = words;
        this.onOpen = onOpen;
        getStyleClass().add("column-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinWidth(0);
        setOnKeyPressed(this::pressed);
        setOnMouseExited(_ -> choose(-1));
        focusedProperty().subscribe((_, isFocused) -> choose(isFocused ? chosen : -1));
    }

    /** @param answer the sentence with all the numbers, for someone who cannot see the chart */
    void show(List<Stretch> stretches, boolean fewAsDots, String answer) {
        asDots = fewAsDots;
        spoken = answer;
        chosen = -1;
        readout.set("");
        setAccessibleText(spoken);
        scale = Scale.reaching(
                stretches.stream()
                        .mapToLong(stretch -> Math.max(stretch.mishaps(), stretch.lessonsPutToUse()))
                        .max()
                        .orElse(0));
        columns.clear();
        lines.clear();
        for (long count = 0; count <= scale.top(); count += scale.step()) {
            lines.add(new AxisLine(count));
        }
        for (Stretch stretch : stretches) {
            boolean opensYear = stretch.size() != Stretch.Size.YEAR
                    && (columns.isEmpty()
                            || columns.getLast().stretch().first().getYear() != stretch.first().getYear());
            Column column = new Column(
                    stretch, words.shortName(stretch), opensYear ? String.valueOf(stretch.first().getYear()) : "",
                    asDots);
            int index = columns.size();
            column.setOnMouseEntered(_ -> choose(index));
            column.setOnMouseClicked(_ -> onOpen.accept(stretch));
            columns.add(column);
        }
        getChildren().clear();
        lines.forEach(line -> getChildren().addAll(line.line, line.label));
        getChildren().addAll(columns);
    }

    /** The chosen column in words; empty while none is. */
    ReadOnlyStringProperty readoutProperty() {
        return readout.getReadOnlyProperty();
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).pseudoClassStateChanged(CHOSEN, i == index);
        }
        String text = index < 0 ? "" : words.column(columns.get(index).stretch());
        readout.set(text);
        setAccessibleText(text.isEmpty() ? spoken : text);
    }

    private void pressed(KeyEvent event) {
        int last = columns.size() - 1;
        switch (event.getCode()) {
            case LEFT -> choose(chosen < 0 ? last : Math.max(0, chosen - 1));
            case RIGHT -> choose(Math.min(last, chosen + 1));
            case HOME -> choose(Math.min(0, last));
            case END -> choose(last);
            case ENTER, SPACE -> {
                if (chosen >= 0) {
                    onOpen.accept(columns.get(chosen).stretch());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * lineHeight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Sizes follow the text: an axis label tells how large it is. */
    private double lineHeight() {
        return lines.isEmpty() ? 16 : Math.max(12, lines.getFirst().label.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double text = lineHeight();
        double bottom = snapPositionY(getHeight() - 2 * text - LABEL_GAP);
        double plot = bottom - snapPositionY(text / 2);
        double left = lines.stream().mapToDouble(line -> line.label.prefWidth(-1)).max().orElse(0) + LABEL_GAP;
        for (AxisLine line : lines) {
            double y = snapPositionY(bottom - plot * line.count / scale.top());
            double wide = line.label.prefWidth(-1);
            line.label.resizeRelocate(
                    snapPositionX(left - LABEL_GAP - wide), snapPositionY(y - text / 2), wide, text);
            line.line.resizeRelocate(snapPositionX(left), y, snapSizeX(getWidth() - left), 1);
        }
        double step = columns.isEmpty() ? 0 : (getWidth() - left) / columns.size();
        @Nullable Double free = null;
        for (int i = 0; i < columns.size(); i++) {
            double x = snapPositionX(left + i * step);
            double next = snapPositionX(left + (i + 1) * step);
            Column column = columns.get(i);
            boolean hasRoom = free == null || x >= free;
            if (hasRoom) {
                free = x + column.labelWidth() + LABEL_GAP / 2;
            }
            column.place(bottom, plot / scale.top(), text, hasRoom);
            column.resizeRelocate(x, 0, next - x, getHeight());
        }
    }

    /** One count with its line across the chart. */
    private static final class AxisLine {

        private final long count;
        private final Region line = new Region();
        private final Label label;

        private AxisLine(long count) {
            this.count = count;
            label = new Label(String.valueOf(count));
            label.getStyleClass().addAll("axis", "muted");
            line.getStyleClass().add(count == 0 ? "base-line" : "grid-line");
            line.setMouseTransparent(true);
        }
    }
}
