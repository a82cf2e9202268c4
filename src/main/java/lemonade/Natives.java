package lemonade;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/**
 * The native libraries of SQLite and JavaFX, unpacked once into a folder of our own rather than at every start into the temporary
 * one. An image brings them along unpacked and says so in system properties, which are left alone.
 */
final class Natives {

    private static final String SQLITE_FOLDER = "org.sqlite.lib.path";
    private static final String SQLITE_NAME = "org.sqlite.lib.name";
    private static final String JAVAFX_FOLDER = "javafx.cachedir";

    private final Path cache;

    Natives(Path cache) {
        this.cache = cache;
    }

    /** Points both at the folder. Where it cannot be written, they fall back on the temporary folder. */
    void prepare() {
        if (System.getProperty(JAVAFX_FOLDER) == null && isWritable()) {
            System.setProperty(JAVAFX_FOLDER, cache.resolve("javafx").toString());
        }
        if (System.getProperty(SQLITE_FOLDER) == null) {
            Path folder = cache.resolve("sqlite-" + SQLiteJDBCLoader.getVersion());
            String name = System.mapLibraryName("sqlitejdbc");
            if (isUnpacked(folder, name)) {
                System.setProperty(SQLITE_FOLDER, folder.toString());
                System.setProperty(SQLITE_NAME, name);
            }
        }
    }

    private static boolean isUnpacked(Path folder, String name) {
        URL packed = OSInfo.class
                .getResource("/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name);
        if (packed == null) {
            return false;
        }
        Path library = folder.resolve(name);
        try {
            if (!Files.exists(library) || Files.size(library) != packed.openConnection().getContentLengthLong()) {
                unpack(packed, Files.createDirectories(folder), library);
            }
            return true;
        } catch (IOException notWritable) {
            return false;
        }
    }

    private static void unpack(URL packed, Path folder, Path library) throws IOException {
        Path unfinished = Files.createTempFile(folder, "unpacking", null);
        try (InputStream content = packed.openStream()) {
            Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, library, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private boolean isWritable() {
        try {
            return Files.isWritable(Files.createDirectories(cache));
        } catch (IOException notWritable) {
            return false;
        }
    }
}
