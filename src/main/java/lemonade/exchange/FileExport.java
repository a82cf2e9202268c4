package lemonade.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import lemonade.domain.Trouble;

/** Writes a journal, or a selection of it, as one file. */
public interface FileExport {

    /** Writes to a stream, which stays open. */
    void write(OutputStream out, Progress progress) throws IOException;

    /**
     * Writes a file.
     *
     * @param force replace a file that is there
     * @throws Trouble EXISTS, FULL, READ_ONLY, IO or CANCELLED; a file that was there is as it was then
     */
    default void toFile(Path target, boolean force, Progress progress) {
        AsideFile.write(target, force, out -> write(out, progress));
    }
}
