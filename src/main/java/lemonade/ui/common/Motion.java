package lemonade.ui.common;

import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/** The little motion there is: never longer than 160 ms, none where the system asks for less. */
public final class Motion {

    private static final Duration SHORT = Duration.millis(120);

    private Motion() {}

    /** Lets something appear. */
    public static void appear(Node node) {
        if (Platform.getPreferences().isReducedMotion()) {
            return;
        }
        node.setOpacity(0);
        FadeTransition fade = new FadeTransition(SHORT, node);
        fade.setToValue(1);
        fade.play();
    }
}
