package lemonade.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import lemonade.places.Places;
import lemonade.places.WhichJournal;
import lemonade.support.TestJournal;

/** A machine in a temporary folder, on which commands run as they would for somebody whose home it is. */
final class TestMachine {

    private final Path home;
    private final Locale locale;
    private String environment;
    private InputStream in = InputStream.nullInputStream();

    TestMachine(Path home) {
        this(home, Locale.ENGLISH);
    }

    TestMachine(Path home, Locale locale) {
        this.home = home;
        this.locale = locale;
    }

    /** How a command ended, what it said and what it wrote. */
    record Ended(int exit, String out, String err) {

        JsonElement json() {
            return JsonParser.parseString(out);
        }
    }

    TestMachine withEnvironment(Path journal) {
        environment = journal.toString();
        return this;
    }

    TestMachine withInput(String text) {
        in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Ended run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = runInto(out, err, arguments);
        return new Ended(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    int runInto(OutputStream out, OutputStream err, String... arguments) {
        return CommandLineProgram.run(machine(), arguments, out, err, in);
    }

    Machine machine() {
        Places places = places();
        return new Machine(
                places,
                new WhichJournal(environment, home.resolve("portable/journal.lemonade"), places.journal()),
                Clock.fixed(TestJournal.NOW, TestJournal.ZONE),
                locale,
                false);
    }

    Places places() {
        return new Places("Linux", Map.of(), home);
    }

    /** Every file below the home with the hash of its bytes. */
    Map<String, String> hashes() {
        try (Stream<Path> files = Files.walk(home)) {
            Map<String, String> hashes = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(home.relativize(file).toString(), hash(file));
            }
            return hashes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Arguments that a table writes in one cell, parted by blanks. */
    static String[] words(String cell) {
        return cell == null || cell.isBlank() ? new String[0]
                : List.of(cell.strip().split(" +")).toArray(String[]::new);
    }
}
