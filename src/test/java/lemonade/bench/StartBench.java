package lemonade.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How soon the window is usable and how much memory it takes, beside a bare JavaFX window of the same runtime, each
 * with an AOT cache of its own. Needs the image of {@code mvn -Pdist package}, a display, and Linux for the memory.
 *
 * <pre>StartBench IMAGE JOURNAL [STARTS]</pre>
 */
public final class StartBench {

    private static final int PATIENCE_SECONDS = 60;

    private final Path image;
    private final Path work;

    private StartBench(Path image, Path work) {
        this.image = image;
        this.work = work;
    }

    /** What one start printed: milliseconds, KiB. */
    private record Start(long usable, long memory) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path image = Path.of(arguments[0]).toAbsolutePath();
        Path journal = Path.of(arguments[1]).toAbsolutePath();
        int starts = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 11;
        StartBench bench = new StartBench(image, Files.createTempDirectory("start-bench"));
        bench.trainBareWindow();
        List<Start> bare = new ArrayList<>();
        List<Start> ours = new ArrayList<>();
        bench.ours(journal);
        for (int i = 0; i < starts; i++) {
            bare.add(bench.bare());
            ours.add(bench.ours(journal));
        }
        print("bare window", bare);
        print("the journal", ours);
        System.out.printf(
                Locale.ROOT,
                "time %.2f times, memory %.2f times%n",
                (double) median(ours.stream().map(Start::usable)) / median(bare.stream().map(Start::usable)),
                (double) median(ours.stream().map(Start::memory)) / median(bare.stream().map(Start::memory)));
    }

    private static void print(String name, List<Start> starts) {
        System.out.printf(
                Locale.ROOT,
                "%-12s usable after %d ms (median), %d ms (least); memory %.1f MB%n",
                name,
                median(starts.stream().map(Start::usable)),
                starts.stream().mapToLong(Start::usable).min().orElse(0),
                median(starts.stream().map(Start::memory)) / 1000.0);
    }

    private static long median(Stream<Long> values) {
        long[] sorted = values.mapToLong(Long::longValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private void trainBareWindow() throws IOException, InterruptedException {
        Start trained = run(bareCommand(
                List.of("-XX:AOTCacheOutput=" + cache(), "-Dbare.training=true")), Map.of());
        if (!Files.exists(cache())) {
            throw new IllegalStateException("no cache of the bare window after " + trained);
        }
    }

    private Path cache() {
        return work.resolve("bare.aot");
    }

    private Start bare() throws IOException, InterruptedException {
        return run(bareCommand(List.of("-XX:AOTCache=" + cache())), Map.of());
    }

    private List<String> bareCommand(List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(image.resolve("lib/runtime/bin/java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-Xms24m",
                "--enable-native-access=ALL-UNNAMED",
                "-Djavafx.cachedir=" + work.resolve("javafx"),
                "-cp",
                bareClassPath(),
                BareLauncher.class.getName()));
        return command;
    }

    /** An AOT cache takes classes from jars only. */
    private String bareClassPath() throws IOException {
        Path jar = work.resolve("bare.jar");
        if (Files.notExists(jar)) {
            BareJar.write(jar);
        }
        try (Stream<Path> files = Files.list(image.resolve("lib/app"))) {
            String javafx = String.join(
                    File.pathSeparator,
                    files.map(Path::toString)
                            .filter(name -> name.contains("javafx-") && name.endsWith(".jar"))
                            .filter(name -> !name.contains("ikonli"))
                            .sorted()
                            .toList());
            return jar + File.pathSeparator + javafx;
        }
    }

    private Start ours(Path journal) throws IOException, InterruptedException {
        return run(
                List.of(image.resolve("bin/lemonade-journal").toString(), journal.toString()),
                Map.of("JAVA_TOOL_OPTIONS", "-Dlemonade.measure=true"));
    }

    private Start run(List<String> command, Map<String, String> more) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(work.resolve("errors").toFile());
        for (String home : List.of("DATA", "CONFIG", "STATE", "CACHE")) {
            builder.environment().put("XDG_" + home + "_HOME", work.resolve(home).toString());
        }
        builder.environment().putAll(more);
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Arrays.stream(output.split("\n"))
                .filter(line -> line.startsWith("usable "))
                .map(line -> line.strip().split(" "))
                .map(words -> new Start(Long.parseLong(words[1]), Long.parseLong(words[2])))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(String.join(" ", command) + " said: " + output));
    }
}
