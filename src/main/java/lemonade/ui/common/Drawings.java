package lemonade.ui.common;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The three small pictures of empty places; drawn in the theme's colours. */
public final class Drawings {

    private Drawings() {}

    /** A glass of lemonade: nothing waits. */
    public static Node glass() {
        return drawing(
                path("M18 96 C18 90 78 90 78 96 C78 102 18 102 18 96 Z", "drawing-ground"),
                path("M24 34 L72 34 L67 92 C67 95 29 95 29 92 Z", "drawing-glass"),
                path("M26 48 L70 48 L66.500 90 C66.500 92 29.500 92 29.500 90 Z", "drawing-lemonade"),
                path("M56 10 L60 12 L48 78 L44 77 Z", "drawing-straw"),
                path("M72 18 A17 17 0 1 1 71.900 52 A17 17 0 1 1 72 18 Z", "drawing-slice"),
                path("M72 23 A11.500 11.500 0 1 1 71.900 46 A11.500 11.500 0 1 1 72 23 Z", "drawing-pulp"),
                path("M72 23 L72 46 M62 29 L82 40 M62 40 L82 29", "drawing-line"),
                path("M34 60 L44 58 L46 67 L36 69 Z M50 72 L59 69 L62 78 L53 81 Z", "drawing-ice"));
    }

    /** A page with a lemon on it: nothing is written yet. */
    public static Node page() {
        return drawing(
                path("M16 96 C16 90 80 90 80 96 C80 102 16 102 16 96 Z", "drawing-ground"),
                path("M24 14 C24 12 25 11 27 11 L62 11 L76 25 L76 90 C76 92 75 93 73 93 L27 93 C25 93 24 92 24 90 Z",
                        "drawing-paper"),
                path("M62 11 L62 23 C62 24 63 25 64 25 L76 25 Z", "drawing-fold"),
                path("M34 38 L66 38 M34 50 L66 50 M34 62 L52 62", "drawing-line"),
                path("M84 62 C90 68 88 80 80 88 C72 96 60 98 54 92 C51 94 47 90 49 87 C44 80 47 70 55 63 C63 56 74 55 80 59 C83 56 87 59 84 62 Z",
                        "drawing-lemonade"));
    }

    /** A magnifying glass over a leaf: nothing was found. */
    public static Node search() {
        return drawing(
                path("M16 96 C16 90 80 90 80 96 C80 102 16 102 16 96 Z", "drawing-ground"),
                path("M44 14 A30 30 0 1 1 43.900 74 A30 30 0 1 1 44 14 Z", "drawing-glass"),
                path("M30 54 C30 36 44 30 60 30 C60 48 48 58 34 56 Z", "drawing-leaf"),
                path("M30 60 C36 50 44 42 54 36", "drawing-line"),
                path("M64 68 L69 63 L88 82 C91 85 86 90 83 87 Z", "drawing-handle"));
    }

    private static Node drawing(SVGPath... paths) {
        StackPane pane = new StackPane(new Group(paths));
        pane.getStyleClass().add("drawing");
        return pane;
    }

    private static SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }
}
