package lemonade.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;

/** The program with its own runtime in one folder that runs from wherever it is put. */
record Image(Path root) {

    static final String WINDOW = "lemonade-journal";
    static final String COMMAND_LINE = "lemonade";

    /** Of both launchers alike: the AOT cache fits only the collector and object headers it was made with. */
    private static final List<String> JAVA_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-Dorg.sqlite.lib.path=$APPDIR",
            "-Dorg.sqlite.lib.name=" + System.mapLibraryName("sqlitejdbc"));

    /**
     * The window does without the optimizing compiler, which took a third of the CPU time until it shows, and begins with a small
     * heap that grows with the work.
     */
    private static final List<String> WINDOW_OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-Xms24m");
    private static final String COMMAND_LINE_ONLY = "-Dlemonade.start=command-line";

    /** Builds the image with jpackage; an older one at the same place is replaced. */
    static Image build(Path input, Path runtime, Path target, String mainJar, String version, Path icons)
            throws IOException {
        Path root = target.resolve(isMac() ? WINDOW + ".app" : WINDOW);
        Folders.delete(root);
        Path commandLine = runtime.resolveSibling("command-line.properties");
        Files.writeString(commandLine, "java-options=" + String.join(" ", JAVA_OPTIONS) + " " + COMMAND_LINE_ONLY
                + "\nwin-console=true\n");
        List<String> arguments = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", WINDOW,
                "--app-version", version,
                "--vendor", "The Lemonade Journal authors",
                "--description", "A journal of mishaps, apologies and amends",
                "--input", input.toString(),
                "--main-jar", mainJar,
                "--main-class", "lemonade.Launcher",
                "--runtime-image", runtime.toString(),
                "--add-launcher", COMMAND_LINE + "=" + commandLine,
                "--dest", target.toString()));
        if (!isMac() && !isWindows()) {
            arguments.addAll(List.of("--icon", icons.resolve("lemonade-journal-512.png").toString()));
        }
        JAVA_OPTIONS.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        WINDOW_OPTIONS.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        int exit = ToolProvider.findFirst("jpackage")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IOException("jpackage ended with " + exit);
        }
        return new Image(root);
    }

    /** Where the program's jars lie. */
    Path app() {
        return root.resolve(isMac() ? "Contents/app" : isWindows() ? "app" : "lib/app");
    }

    Path launcher(String name) {
        return isMac() ? root.resolve("Contents/MacOS").resolve(name)
                : isWindows() ? root.resolve(name + ".exe")
                : root.resolve("bin").resolve(name);
    }

    /** What the JVM learned from a launcher's training run. */
    Path aotCache(String launcher) {
        return app().resolve(launcher + ".aot");
    }

    /** Makes each launcher use its AOT cache, silently where it does not fit. */
    void finish() throws IOException {
        for (String name : List.of(WINDOW, COMMAND_LINE)) {
            Path configuration = app().resolve(name + ".cfg");
            List<String> lines = new ArrayList<>(Files.readAllLines(configuration));
            lines.add(lines.indexOf("[JavaOptions]") + 1, "java-options=-XX:AOTCache=$APPDIR/" + name + ".aot");
            Files.write(configuration, lines);
        }
    }

    private static boolean isMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
    }
}
