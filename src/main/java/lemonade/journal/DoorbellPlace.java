package lemonade.journal;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where the doorbell of a journal hangs: in a folder that only the owner can enter, named by the journal's real path. */
final class DoorbellPlace {

    private static final int HASH_BYTES = 8;

    private DoorbellPlace() {}

    /** @throws IOException when the journal's folder cannot be looked at */
    static UnixDomainSocketAddress address(Path state, Path journal) throws IOException {
        Path real = Files.exists(journal) ? journal.toRealPath() : journal.toAbsolutePath().normalize();
        return UnixDomainSocketAddress.of(folder(state).resolve(hash(real.toString())));
    }

    /** Makes the folder; if it is new, nobody else may enter it. */
    static void makeFolder(Path state) throws IOException {
        Path folder = folder(state);
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(state);
        Files.createDirectory(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static Path folder(Path state) {
        return state.toAbsolutePath().resolve("bells");
    }

    private static String hash(String path) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
