package lemonade.ui.common;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

/** The one thread, named {@code journal}, on which everything that touches the journal happens, in order. */
public final class JournalThread implements Background {

    private static final long SECONDS_TO_FINISH = 10;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("journal").daemon().factory());
    private final Map<Object, Long> newest = new ConcurrentHashMap<>();
    private final Object underWayLock = new Object();
    private final Executor screen;
    private volatile Runnable interruptQuery = () -> {};
    private @Nullable Object underWay;

    public JournalThread() {
        this(Platform::runLater);
    }

    JournalThread(Executor screen) {
        this.screen = screen;
    }

    /** @param stop stops the query that runs at this moment; called from the screen's thread */
    public void interruptWith(Runnable stop) {
        interruptQuery = stop;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<Throwable> onFailed) {
        thread.execute(() -> answer(work, onDone, onFailed, () -> true));
    }

    @Override
    public <T> void latest(Object key, Callable<T> work, Consumer<? super T> onDone, Consumer<Throwable> onFailed) {
        long number = newest.merge(key, 1L, Long::sum);
        interruptIfUnderWay(key);
        thread.execute(() -> {
            if (isNewest(key, number)) {
                begin(key);
                try {
                    answer(work, onDone, onFailed, () -> isNewest(key, number));
                } finally {
                    end();
                }
            }
        });
    }

    @Override
    public void onScreen(Runnable task) {
        screen.execute(task);
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void answer(
            Callable<T> work, Consumer<? super T> onDone, Consumer<Throwable> onFailed, Wanted wanted) {
        try {
            T result = work.call();
            screen.execute(() -> {
                if (wanted.still()) {
                    onDone.accept(result);
                }
            });
        } catch (Exception | Error problem) {
            screen.execute(() -> {
                if (wanted.still()) {
                    onFailed.accept(problem);
                }
            });
        }
    }

    private boolean isNewest(Object key, long number) {
        return number == newest.getOrDefault(key, 0L);
    }

    private void begin(Object key) {
        synchronized (underWayLock) {
            underWay = key;
        }
    }

    private void end() {
        synchronized (underWayLock) {
            underWay = null;
        }
    }

    /** Holds the lock while it interrupts, so that the next piece of work cannot be hit instead. */
    private void interruptIfUnderWay(Object key) {
        synchronized (underWayLock) {
            if (key.equals(underWay)) {
                interruptQuery.run();
            }
        }
    }

    /** Whether an answer is still of interest. */
    private interface Wanted {
        boolean still();
    }
}
