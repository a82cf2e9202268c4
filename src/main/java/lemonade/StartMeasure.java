package lemonade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;

/**
 * Measures a start for the benchmark: says on standard output how many milliseconds after the process began the first
 * rows of the list were drawn and its search took keys, and how much memory is the program's own, then ends.
 */
final class StartMeasure extends AnimationTimer {

    private final Scene scene;
    private boolean drawn;

    private StartMeasure(Scene scene) {
        this.scene = scene;
    }

    /** Whether this start is measured; the window begins with the list then. */
    static boolean isOn() {
        return Boolean.getBoolean("lemonade.measure");
    }

    static void begin(Scene scene) {
        new StartMeasure(scene).start();
    }

    /** The first pulse that finds rows is followed by one more, so that they are on the screen. */
    @Override
    public void handle(long now) {
        if (drawn) {
            stop();
            say(Instant.now());
        }
        drawn = hasRows() && scene.getRoot().lookup(".text-field") instanceof TextInputControl;
    }

    private boolean hasRows() {
        return scene.getRoot()
                .lookupAll(".list-cell")
                .stream()
                .anyMatch(cell -> cell instanceof ListCell<?> row && row.getItem() != null && row.getGraphic() != null);
    }

    private static void say(Instant usable) {
        Instant began = ProcessHandle.current().info().startInstant().orElseThrow();
        System.out.println("usable " + Duration.between(began, usable).toMillis() + " " + ownMemory());
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    /** The program's share of memory in KiB where the system tells, else -1. */
    static long ownMemory() {
        try {
            return Files.readAllLines(Path.of("/proc/self/smaps_rollup"))
                    .stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(-1);
        } catch (IOException _) {
            return -1;
        }
    }
}
