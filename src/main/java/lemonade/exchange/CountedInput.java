package lemonade.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file being read that knows how far it has come. */
final class CountedInput extends FilterInputStream {

    private final long size;
    private long read;

    CountedInput(Path file) throws IOException {
        this(Files.newInputStream(file), Files.size(file));
    }

    private CountedInput(InputStream in, long size) {
        super(in);
        this.size = size;
    }

    /** How much has been read, 0 to 1. */
    double share() {
        return size == 0 ? 1 : Math.min(1, (double) read / size);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        read += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int many = super.read(into, offset, length);
        read += Math.max(0, many);
        return many;
    }
}
