package lemonade.ui.shell;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** The program's mark, as in its icon: a lemon with its leaf. */
final class LemonMark extends StackPane {

    private static final double DRAWN_SIZE = 512;
    private static final String LEAF = "M 326 158 C 330 60 400 16 500 12 C 506 110 446 178 352 180 Z";
    private static final String FRUIT =
            "M -232 0 C -232 -26 -202 -28 -186 -54 C -148 -122 -78 -152 0 -152 C 78 -152 148 -122 186 -54"
                    + " C 202 -28 232 -26 232 0 C 232 26 202 28 186 54 C 148 122 78 152 0 152"
                    + " C -78 152 -148 122 -186 54 C -202 28 -232 26 -232 0 Z";
    private static final String SHINE = "M -136 -64 C -106 -98 -60 -116 -14 -118";

    /** @param size side in px */
    LemonMark(double size) {
        Group fruit = new Group(path(FRUIT, "mark-fruit"), path(SHINE, "mark-shine"));
        fruit.getTransforms().addAll(new Translate(238, 290), new Rotate(-35));
        Group drawing = new Group(path(LEAF, "mark-leaf"), fruit);
        drawing.getTransforms().add(new Scale(size / DRAWN_SIZE, size / DRAWN_SIZE));
        getChildren().add(new Group(drawing));
        setMinSize(size, size);
        setMaxSize(size, size);
    }

    private static SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }
}
