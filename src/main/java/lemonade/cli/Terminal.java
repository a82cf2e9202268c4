package lemonade.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import org.jspecify.annotations.Nullable;

import lemonade.domain.Trouble;
import lemonade.words.Words;

/** Data to standard output, talk to standard error, both in UTF-8 whatever the machine prefers. */
final class Terminal {

    private final OutputStream out;
    private final BufferedWriter data;
    private final PrintStream talk;
    private final InputStream in;
    private final Words words;
    private boolean broken;

    Terminal(OutputStream out, OutputStream err, InputStream in, Words words) {
        this.out = out;
        this.data = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.in = in;
        this.words = words;
    }

    /** Nobody reads the output any more; not worth a word. */
    static final class NobodyReads extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NobodyReads() {
            super(null, null, false, false);
        }
    }

    /** Writes JSON. */
    interface JsonBody {
        void write(JsonWriter json) throws IOException;
    }

    /** Writes bytes. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    /** For texts that picocli prints. */
    PrintWriter writer() {
        return new PrintWriter(data);
    }

    Words words() {
        return words;
    }

    InputStream in() {
        return in;
    }

    /** One line of data. What could steer the terminal is taken out of it. */
    void line(String line) {
        try {
            data.write(harmless(line));
            data.write('\n');
        } catch (IOException failed) {
            throw unwritten(failed);
        }
    }

    /** One JSON document. */
    void json(JsonBody body) {
        try {
            JsonWriter json = new JsonWriter(data);
            json.setFormattingStyle(FormattingStyle.PRETTY);
            body.write(json);
            json.flush();
            data.write('\n');
        } catch (UncheckedIOException failed) {
            throw unwritten(failed.getCause());
        } catch (IOException failed) {
            throw unwritten(failed);
        }
    }

    /** Data that is made elsewhere. */
    void bytes(Body body) {
        try {
            data.flush();
            body.write(out);
            out.flush();
        } catch (UncheckedIOException failed) {
            throw unwritten(failed.getCause());
        } catch (IOException failed) {
            throw unwritten(failed);
        }
    }

    /** A sentence from the bundle to whoever sits there. */
    void say(String key, Object... details) {
        tell(words.say(key, details));
    }

    void tell(String sentence) {
        talk.println(harmless(sentence));
    }

    /** Replaces the last such remark on a terminal. */
    void remark(String sentence) {
        talk.print("\r" + sentence + "\u001B[K");
        talk.flush();
    }

    void endRemarks() {
        talk.print("\r\u001B[K");
        talk.flush();
    }

    void trace(Throwable thrown) {
        thrown.printStackTrace(talk);
    }

    /** Hands on what was written; nothing after a failure, which was told already. */
    void flush() {
        if (broken) {
            return;
        }
        try {
            data.flush();
        } catch (IOException failed) {
            throw unwritten(failed);
        }
    }

    private RuntimeException unwritten(@Nullable IOException failed) {
        broken = true;
        String told = failed == null ? "" : String.valueOf(failed.getMessage());
        boolean pipe = told.toLowerCase(Locale.ROOT).contains("pipe") || told.contains("EPIPE");
        return pipe ? new NobodyReads() : new Trouble(Trouble.Kind.IO, failed, words.say("cli.output"), told);
    }

    private static String harmless(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        line.codePoints()
                .forEach(c -> plain.appendCodePoint(
                        Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t' ? ' ' : c));
        return plain.toString();
    }
}
