package lemonade.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The licences of everything bundled, as files beside the program. */
final class Licences {

    private final Path index;

    Licences(Path resources) {
        this.index = resources.resolve("licenses/index");
    }

    /** Copies index and texts to {@code licenses} in the given folder; a jar that no line of the index names stops the build. */
    void collect(Path input) throws IOException {
        Path folder = Files.createDirectories(input.resolve("licenses"));
        List<String> artifacts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(index)) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\\|", -1);
            for (String text : cells[3].strip().split("\\s+")) {
                Path source = index.resolveSibling(text).normalize();
                Path copy = folder.resolve(source.getFileName());
                if (Files.notExists(copy)) {
                    Files.copy(source, copy);
                }
            }
            artifacts.addAll(List.of(cells[4].strip().split("\\s+")));
            lines.add(cells[0].strip() + ": " + cells[1].strip() + (cells[2].isBlank() ? "" : ", " + cells[2].strip()));
        }
        Files.write(folder.resolve("README"), lines);
        try (Stream<Path> jars = Files.list(input)) {
            List<String> unnamed = jars.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .filter(name -> artifacts.stream().noneMatch(artifact -> isOf(name, artifact)))
                    .toList();
            if (!unnamed.isEmpty()) {
                throw new IOException("No licence is named for " + unnamed + " in " + index);
            }
        }
    }

    private static boolean isOf(String jar, String artifact) {
        return !artifact.isEmpty() && jar.startsWith(artifact + "-")
                && Character.isDigit(jar.charAt(artifact.length() + 1));
    }
}
