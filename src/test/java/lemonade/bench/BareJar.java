package lemonade.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Puts the bare window's few classes into a jar. */
final class BareJar {

    private static final List<String> CLASSES = List.of("BareLauncher", "BareWindow", "BareWindow$1", "ProcessMemory");

    private BareJar() {}

    static void write(Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : CLASSES) {
                String path = "lemonade/bench/" + name + ".class";
                out.putNextEntry(new JarEntry(path));
                try (InputStream in =
                        Objects.requireNonNull(BareJar.class.getResourceAsStream(name + ".class"), name)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }
}
