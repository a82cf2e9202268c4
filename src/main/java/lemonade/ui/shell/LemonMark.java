package lemonade.ui.shell;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The program's mark: a lemon whose cut face is an open page. */
final class LemonMark extends StackPane {

    private static final double DRAWN_SIZE = 24;

    /** @param size side in px */
    LemonMark(double size) {
        SVGPath fruit = path(
                "M20.6 3.4c-.9-.9-2.2-.9-3.1-.2C14.3 1.500 9.600 2.300 6.100 5.900 2.600 9.400 1.900 14.100 3.500 17.300"
                        + "c-.8.9-.8 2.300.1 3.200.9.900 2.200.900 3.100.2 3.200 1.700 7.900.900 11.400-2.700 3.500-3.500 4.200-8.200 2.600-11.400"
                        + ".8-.9.8-2.300-.1-3.200z",
                "mark-fruit");
        SVGPath shine = path("M7.700 8.600c1.300-1.600 2.900-2.600 4.600-3.100", "mark-shine");
        Group drawing = new Group(fruit, shine);
        drawing.getTransforms().add(new Scale(size / DRAWN_SIZE, size / DRAWN_SIZE));
        getChildren().add(new Group(drawing));
        setMinSize(size, size);
        setMaxSize(size, size);
        getStyleClass().add("lemon-mark");
    }

    private static SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }
}
