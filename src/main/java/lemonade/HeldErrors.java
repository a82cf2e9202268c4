package lemonade;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard error put aside while JavaFX starts, so that its notes and traces do not bury the one sentence that helps. */
final class HeldErrors implements AutoCloseable {

    private final PrintStream before;
    private final Gate gate;

    private HeldErrors(PrintStream before) {
        this.before = before;
        this.gate = new Gate(before);
    }

    /** Puts everything aside that is printed to {@link System#err} until {@link #close()}. */
    static HeldErrors begin() {
        HeldErrors held = new HeldErrors(System.err);
        System.setErr(new PrintStream(held.gate, true, StandardCharsets.UTF_8));
        return held;
    }

    /** What was printed so far. */
    String text() {
        return gate.text();
    }

    /** Lets everything printed from now on through, also by those who kept the stream. */
    @Override
    public void close() {
        gate.open();
        System.setErr(before);
    }

    private static final class Gate extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final PrintStream behind;
        private boolean open;

        Gate(PrintStream behind) {
            this.behind = behind;
        }

        @Override
        public synchronized void write(int b) throws IOException {
            (open ? behind : kept).write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int count) throws IOException {
            (open ? behind : kept).write(bytes, from, count);
        }

        @Override
        public synchronized void flush() throws IOException {
            behind.flush();
        }

        synchronized void open() {
            open = true;
        }

        synchronized String text() {
            return kept.toString(StandardCharsets.UTF_8);
        }
    }
}
