package lemonade.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process that runs a main class of the tests, talks in lines, and may be killed. */
public final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final Writer orders;

    private ChildJvm(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
    }

    public static ChildJvm start(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-Dfile.encoding=UTF-8",
                "-Dorg.sqlite.tmpdir=" + System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir")),
                "-classpath",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new ChildJvm(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void tell(String order) {
        try {
            orders.write(order + "\n");
            orders.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line the child says; null when it has said its last. */
    public String hear() {
        try {
            return answers.readLine();
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Kills the child as a power button would, and yields what it said before and was not heard yet. By its handle:
     * {@link Process#destroyForcibly()} would close the pipe with what is still in it.
     */
    public List<String> kill() {
        process.toHandle().destroyForcibly();
        List<String> said = new ArrayList<>();
        for (String line = hear(); line != null; line = hear()) {
            said.add(line);
        }
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return said;
    }

    @Override
    public void close() {
        kill();
    }
}
