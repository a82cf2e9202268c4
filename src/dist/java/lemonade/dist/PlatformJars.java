package lemonade.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The program's jars without what is meant for other systems, and this system's native libraries beside them. */
final class PlatformJars {

    private static final String SQLITE_NATIVES = "org/sqlite/native/";

    private final Path folder;
    private final String sqliteNatives = SQLITE_NATIVES + operatingSystem() + "/" + processor() + "/";

    PlatformJars(Path folder) {
        this.folder = folder;
    }

    /** Copies the program's jar and every jar of its class path; folders of classes and JavaFX's empty jars are left out. */
    void collect(Path program, List<Path> classPath) throws IOException {
        Files.copy(program, folder.resolve(program.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        for (Path library : classPath) {
            if (Files.isRegularFile(library)) {
                collect(library);
            }
        }
        if (!Files.exists(folder.resolve(System.mapLibraryName("sqlitejdbc")))) {
            throw new IOException("There is no SQLite for this system in the jars: " + sqliteNatives);
        }
    }

    private void collect(Path library) throws IOException {
        try (ZipFile jar = new ZipFile(library.toFile())) {
            if (jar.stream().noneMatch(entry -> entry.getName().endsWith(".class"))) {
                return;
            }
            try (ZipOutputStream copy =
                    new ZipOutputStream(Files.newOutputStream(folder.resolve(library.getFileName())))) {
                for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(ZipEntry.class::cast)::iterator) {
                    collect(jar, entry, copy);
                }
            }
        }
    }

    private void collect(ZipFile jar, ZipEntry entry, ZipOutputStream copy) throws IOException {
        String name = entry.getName();
        if (name.startsWith(SQLITE_NATIVES)) {
            if (name.startsWith(sqliteNatives) && !entry.isDirectory()) {
                unpack(jar, entry);
            }
        } else if (!name.contains("/") && isNative(name)) {
            unpack(jar, entry);
        } else {
            ZipEntry again = new ZipEntry(name);
            again.setTime(entry.getTime());
            copy.putNextEntry(again);
            try (InputStream content = jar.getInputStream(entry)) {
                content.transferTo(copy);
            }
            copy.closeEntry();
        }
    }

    private void unpack(ZipFile jar, ZipEntry entry) throws IOException {
        Path file = folder.resolve(entry.getName().substring(entry.getName().lastIndexOf('/') + 1));
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, file);
        }
    }

    private static boolean isNative(String name) {
        return name.endsWith(".so") || name.endsWith(".dylib") || name.endsWith(".dll");
    }

    private static String operatingSystem() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? "Mac" : name.contains("win") ? "Windows" : "Linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }
}
