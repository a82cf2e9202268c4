package lemonade.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** One run of the image through its first screens, with no display, from which the JVM makes its AOT cache. */
final class Training {

    private static final int MINUTES = 2;

    private final Image image;
    private final Path work;

    Training(Image image, Path work) {
        this.image = image;
        this.work = work;
    }

    void run() throws IOException, InterruptedException {
        Path home = Files.createDirectories(work.resolve("training"));
        ProcessBuilder builder = new ProcessBuilder(image.launcher(Image.WINDOW).toString());
        builder.environment()
                .put("JAVA_TOOL_OPTIONS", String.join(" ",
                        "-XX:AOTCacheOutput=" + image.aotCache(),
                        "-Dlemonade.train=" + home,
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw"));
        for (String variable : new String[] {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME",
            "APPDATA", "LOCALAPPDATA"}) {
            builder.environment().put(variable, home.toAbsolutePath().resolve(variable).toString());
        }
        Path log = work.resolve("training.log");
        Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException("The training run did not end within " + MINUTES + " minutes, see " + log);
        }
        if (process.exitValue() != 0 || !Files.exists(image.aotCache())) {
            throw new IOException("The training run ended with " + process.exitValue() + ", see " + log + ":\n"
                    + Files.readString(log));
        }
    }
}
