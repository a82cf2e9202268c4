package lemonade.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the program as it is handed on: an image with its own Java runtime, and on Debian's relatives a package of it.
 *
 * <p>Run by {@code mvn -Pdist package} straight from its source. Arguments: the build folder, the program's jar, its class path,
 * its version.
 */
public final class Dist {

    private Dist() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path build = Path.of(arguments[0]);
        Path jar = Path.of(arguments[1]);
        List<Path> classPath = Arrays.stream(arguments[2].split(java.io.File.pathSeparator)).map(Path::of).toList();
        String version = arguments[3].replace("-SNAPSHOT", "");
        Path assets = Path.of("assets");

        Path work = build.resolve("dist-work");
        Folders.delete(work);
        Path target = Files.createDirectories(build.resolve("dist"));

        say("Collecting the jars of this platform");
        Path input = Files.createDirectories(work.resolve("input"));
        new PlatformJars(input).collect(jar, classPath);
        new Licences(build.resolve("classes/lemonade")).collect(input);

        say("Linking a runtime");
        Path runtime = work.resolve("runtime");
        Runtime.link(runtime);

        say("Building the image");
        Image image = Image.build(input, runtime, target, jar.getFileName().toString(), version,
                build.resolve("classes/lemonade/icon"));

        say("Training the image");
        new Training(image, work).run();
        image.finish();
        say("The image is in " + image.root());

        new DebianPackage(image, assets, work, target, version).build();
    }

    static void say(String line) {
        System.out.println("[dist] " + line);
    }
}
