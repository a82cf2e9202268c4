package lemonade.ui.common;

import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.QuadCurve;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Mood;

/** A small face for a customer's mood. The word belongs beside it: the face alone says too little. */
public final class MoodDot extends StackPane {

    /** Side in px at normal text size. */
    public static final double SIZE = 18;

    private final double size;

    /** @param mood null when it is not known: a dashed ring */
    public MoodDot(@Nullable Mood mood) {
        this(mood, SIZE);
    }

    public MoodDot(@Nullable Mood mood, double size) {
        this.size = size;
        getStyleClass().add("mood-dot");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        show(mood);
    }

    /** Shows another mood; null when it is not known. */
    public void show(@Nullable Mood mood) {
        getStyleClass().removeIf(style -> style.startsWith("mood-") && !style.equals("mood-dot"));
        getStyleClass().remove("unknown");
        getStyleClass().add(mood == null ? "unknown" : "mood-" + mood.level());
        Circle face = new Circle(size / 2, size / 2, mood == null ? size / 2 - 1 : size / 2);
        face.getStyleClass().add("face");
        Pane drawing = new Pane(face);
        if (mood != null) {
            drawing.getChildren().addAll(eye(0.33), eye(0.67), mouth(mood.level()));
        }
        getChildren().setAll(drawing);
    }

    private Circle eye(double x) {
        Circle eye = new Circle(size * x, size * 0.40, size * 0.075);
        eye.getStyleClass().add("eye");
        return eye;
    }

    /** From drooping (1) over straight (3) to smiling (5). */
    private QuadCurve mouth(int level) {
        double bend = (level - 3) * size * 0.11;
        double ends = size * 0.66 - bend / 2;
        QuadCurve mouth = new QuadCurve(size * 0.29, ends, size * 0.5, ends + bend * 1.7, size * 0.71, ends);
        mouth.setStrokeWidth(size * 0.085);
        mouth.getStyleClass().add("mouth");
        return mouth;
    }
}
