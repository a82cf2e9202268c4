package lemonade.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import lemonade.domain.Trouble;

/** Fills a folder beside its place and moves it there when it is whole. */
final class AsideFolder {

    /** What fills the folder. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path folder) throws IOException;
    }

    private AsideFolder() {}

    /**
     * Writes {@code target}.
     *
     * @param force replace files of the same names in a folder that is there; its other files stay
     * @throws Trouble EXISTS, MISSING, FULL, READ_ONLY or IO; the target is as it was then
     */
    static void write(Path target, boolean force, Content content) {
        Path place = target.toAbsolutePath();
        if (Files.exists(place) && !(force && Files.isDirectory(place))) {
            throw new Trouble(Trouble.Kind.EXISTS, target);
        }
        Path parent = place.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new Trouble(Trouble.Kind.MISSING, parent == null ? target : parent);
        }
        try {
            Path aside = Files.createTempDirectory(parent, ".part");
            try {
                content.writeTo(aside);
                move(aside, place);
            } finally {
                delete(aside);
            }
        } catch (IOException failed) {
            throw FileTrouble.of(target, failed);
        } catch (UncheckedIOException failed) {
            throw FileTrouble.of(target, failed);
        }
    }

    private static void move(Path aside, Path place) throws IOException {
        if (!Files.exists(place)) {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        for (Path file : list(aside)) {
            Files.move(file, place.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path aside) throws IOException {
        if (Files.exists(aside)) {
            try (Stream<Path> files = Files.walk(aside)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
