package lemonade.ui.common;

import java.time.Duration;

/** Does something a little later, on the screen's thread. */
public interface Delays {

    /** Runs {@code task} once {@code delay} has passed, unless cancelled before. */
    Pending after(Duration delay, Runnable task);

    /** Something that has not happened yet. */
    interface Pending {
        void cancel();
    }
}
