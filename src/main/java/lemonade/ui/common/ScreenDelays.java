package lemonade.ui.common;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Delays kept by the toolkit's own clock. */
public final class ScreenDelays implements Delays {

    @Override
    public Pending after(Duration delay, Runnable task) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
        pause.setOnFinished(_ -> task.run());
        pause.play();
        return pause::stop;
    }
}
