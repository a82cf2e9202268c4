package lemonade.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A run of each launcher through its usual work, with no display, from which the JVM makes the launcher's AOT cache. */
final class Training {

    private static final int MINUTES = 2;
    private static final List<String> HOMES = List.of(
            "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA");

    private final Image image;
    private final Path work;

    Training(Image image, Path work) {
        this.image = image;
        this.work = work;
    }

    void run() throws IOException, InterruptedException {
        run(Image.WINDOW);
        run(Image.COMMAND_LINE);
    }

    private void run(String launcher) throws IOException, InterruptedException {
        Path home = Files.createDirectories(work.resolve("training-" + launcher)).toAbsolutePath();
        Path cache = image.aotCache(launcher);
        ProcessBuilder builder = new ProcessBuilder(image.launcher(launcher).toString());
        builder.environment()
                .put("JAVA_TOOL_OPTIONS", String.join(" ",
                        "-XX:AOTCacheOutput=" + cache,
                        "-Dlemonade.train=" + home,
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw"));
        for (String variable : HOMES) {
            builder.environment().put(variable, home.resolve(variable).toString());
        }
        Path log = work.resolve("training-" + launcher + ".log");
        Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException("The training run did not end within " + MINUTES + " minutes, see " + log);
        }
        if (process.exitValue() != 0 || !Files.exists(cache)) {
            throw new IOException("The training run ended with " + process.exitValue() + ", see " + log + ":\n"
                    + Files.readString(log));
        }
    }
}
