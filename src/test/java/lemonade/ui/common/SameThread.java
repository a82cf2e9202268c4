package lemonade.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Background work done at once, on the thread that asks for it. */
public final class SameThread implements Background {

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<Throwable> onFailed) {
        T result;
        try {
            result = work.call();
        } catch (Exception problem) {
            onFailed.accept(problem);
            return;
        }
        onDone.accept(result);
    }

    @Override
    public <T> void latest(Object key, Callable<T> work, Consumer<? super T> onDone, Consumer<Throwable> onFailed) {
        run(work, onDone, onFailed);
    }

    @Override
    public void onScreen(Runnable task) {
        task.run();
    }

    @Override
    public void close() {}
}
