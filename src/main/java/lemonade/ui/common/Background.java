package lemonade.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work that must not hold up the window: it runs in order on one other thread, its answer arrives on the screen's
 * thread. The only door between the two.
 */
public interface Background extends AutoCloseable {

    /** Runs {@code work} after everything asked for before; exactly one of the two answers follows. */
    <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<Throwable> onFailed);

    /**
     * Like {@link #run}, but the newest question under {@code key} wins: an older one still waiting is skipped, one
     * under way is interrupted, and its answer, late by then, is dropped.
     */
    <T> void latest(Object key, Callable<T> work, Consumer<? super T> onDone, Consumer<Throwable> onFailed);

    /** Runs {@code task} on the screen's thread as soon as it is free; for news that nobody asked for. */
    void onScreen(Runnable task);

    /** Finishes what is waiting, for a few seconds at most, and takes nothing more. */
    @Override
    void close();
}
