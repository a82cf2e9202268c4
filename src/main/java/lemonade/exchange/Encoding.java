package lemonade.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out how the letters of a file are encoded: by its byte order mark, as UTF-8 where all of it is, as UTF-16 where
 * every other byte is zero, else by what its letters look like, and as Windows-1252 where that says little.
 */
final class Encoding {

    /** Fewer letters beyond ASCII than this do not speak for a rare encoding. */
    private static final int ENOUGH = 40;

    private static final int SAMPLE = 1 << 16;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Encoding() {}

    static Charset of(Path file) throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        String marked = UniversalDetector.detectCharsetFromBOM(sample);
        if (marked != null) {
            return Charset.forName(marked);
        }
        double zeroes = zeroesAt(sample, 0) + zeroesAt(sample, 1);
        if (zeroes > 0.2) {
            return zeroesAt(sample, 0) > zeroesAt(sample, 1) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : looksLike(file);
    }

    private static double zeroesAt(byte[] sample, int parity) {
        int zeroes = 0;
        for (int i = parity; i < sample.length; i += 2) {
            if (sample[i] == 0) {
                zeroes++;
            }
        }
        return sample.length == 0 ? 0 : (double) zeroes / sample.length;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(SAMPLE);
        CharBuffer letters = CharBuffer.allocate(SAMPLE);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, letters.clear(), end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    private static Charset looksLike(Path file) throws IOException {
        UniversalDetector detector = new UniversalDetector();
        int beyondAscii = 0;
        byte[] part = new byte[SAMPLE];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int read = in.read(part); read > 0 && !detector.isDone(); read = in.read(part)) {
                detector.handleData(part, 0, read);
                for (int i = 0; i < read; i++) {
                    beyondAscii += part[i] < 0 ? 1 : 0;
                }
            }
        }
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        boolean says = name != null && beyondAscii >= ENOUGH && Charset.isSupported(name);
        return !says || name.equals("ISO-8859-1") || name.equals("US-ASCII") || name.equals("UTF-8")
                ? WESTERN
                : Charset.forName(name);
    }
}
