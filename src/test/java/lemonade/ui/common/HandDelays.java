package lemonade.ui.common;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Delays whose time passes only when a test says so. */
public final class HandDelays implements Delays {

    private final List<Waiting> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public Pending after(Duration delay, Runnable task) {
        Waiting added = new Waiting(now.plus(delay), task);
        waiting.add(added);
        return () -> waiting.remove(added);
    }

    /** Lets time pass; what falls due runs in order. */
    public void elapse(Duration time) {
        now = now.plus(time);
        while (true) {
            Waiting next = waiting.stream()
                    .filter(each -> each.due().compareTo(now) <= 0)
                    .min(Comparator.comparing(Waiting::due))
                    .orElse(null);
            if (next == null) {
                return;
            }
            waiting.remove(next);
            next.task().run();
        }
    }

    private record Waiting(Duration due, Runnable task) {}
}
