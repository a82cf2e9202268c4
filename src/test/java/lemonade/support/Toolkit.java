package lemonade.support;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** The window toolkit for tests, without a display. */
public final class Toolkit {

    private static final long PATIENCE_SECONDS = 30;

    private Toolkit() {}

    /** Starts the toolkit unless it runs already; it lives as long as the tests do. */
    public static void start() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException alreadyRunning) {
            return;
        }
        Platform.setImplicitExit(false);
        try {
            started.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Does something on the toolkit's thread and waits for it. */
    public static <T> T onScreen(Callable<T> task) {
        start();
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(task.call());
            } catch (Exception | Error problem) {
                answer.completeExceptionally(problem);
            }
        });
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (InterruptedException | TimeoutException late) {
            throw new IllegalStateException(late);
        }
    }

    /** Does something on the toolkit's thread and waits for it. */
    public static void onScreen(Deed deed) {
        onScreen(() -> {
            deed.run();
            return true;
        });
    }

    /** Something done for its effect. */
    public interface Deed {
        void run() throws Exception;
    }
}
