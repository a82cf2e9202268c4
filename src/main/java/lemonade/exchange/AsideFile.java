package lemonade.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import lemonade.domain.Trouble;

/** Writes a file beside its place and moves it there when it is whole and on disk, so that half a file is never seen. */
final class AsideFile {

    /** What fills the file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AsideFile() {}

    /**
     * Writes {@code target}.
     *
     * @param force replace a file that is there
     * @throws Trouble EXISTS, FULL, READ_ONLY or IO; the target is as it was then
     */
    static void write(Path target, boolean force, Content content) {
        Path place = target.toAbsolutePath();
        if (Files.isDirectory(place) || !force && Files.exists(place)) {
            throw new Trouble(Trouble.Kind.EXISTS, target);
        }
        Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Trouble(Trouble.Kind.MISSING, folder == null ? target : folder);
        }
        try {
            Path aside = Files.createTempFile(folder, ".", ".part");
            try {
                fill(aside, content);
                move(aside, place, force);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (FileAlreadyExistsException meanwhile) {
            throw new Trouble(Trouble.Kind.EXISTS, meanwhile, target);
        } catch (IOException failed) {
            throw FileTrouble.of(target, failed);
        } catch (UncheckedIOException failed) {
            throw FileTrouble.of(target, failed);
        }
    }

    private static void fill(Path aside, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path aside, Path place, boolean force) throws IOException {
        if (force) {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.move(aside, place);
        }
    }
}
