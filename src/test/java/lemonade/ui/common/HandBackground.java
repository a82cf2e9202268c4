package lemonade.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Background work that waits until a test lets it happen. */
public final class HandBackground implements Background {

    private final SameThread thread = new SameThread();
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<Throwable> onFailed) {
        waiting.add(() -> thread.run(work, onDone, onFailed));
    }

    @Override
    public <T> void latest(Object key, Callable<T> work, Consumer<? super T> onDone, Consumer<Throwable> onFailed) {
        run(work, onDone, onFailed);
    }

    @Override
    public void onScreen(Runnable task) {
        task.run();
    }

    /** Does the oldest piece of work and brings its answer. */
    public void next() {
        waiting.remove().run();
    }

    public int waiting() {
        return waiting.size();
    }

    @Override
    public void close() {}
}
