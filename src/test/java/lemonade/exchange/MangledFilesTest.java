package lemonade.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Journal;
import lemonade.support.TestJournal;

/** Files that somebody's disk, editor or program has mangled: a report or a plain word, never an exception of ours. */
class MangledFilesTest {

    private static final int TRIES = 60;

    @TempDir
    private Path folder;

    private Journal journal;

    @BeforeEach
    void open() {
        journal = TestJournal.create(folder);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void documents() throws IOException {
        byte[] whole;
        try (InputStream in = ExampleJournal.class.getResourceAsStream("demo/example_de.json")) {
            whole = in.readAllBytes();
        }
        Random random = new Random(20_261_121);
        for (int i = 0; i < TRIES; i++) {
            Path file = Files.write(folder.resolve("mangled.json"), mangled(whole, random));
            JsonImport imports = new JsonImport(journal, TestJournal.around(folder).clock());
            readOrTold(i, () -> imports.rehearse(file, Progress.UNWATCHED));
        }
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isZero();
    }

    @Test
    void tables() throws IOException {
        StringBuilder text = new StringBuilder("When;Who;Trouble;Detail;How much\r\n");
        for (int i = 0; i < 200; i++) {
            text.append("03.11.2026;\"Öz; Söhne\";late;\"a \"\"quoted\"\" word\r\nand a line\";1.234,50 €\r\n");
        }
        byte[] whole = text.toString().getBytes(StandardCharsets.UTF_8);
        ImportMap map = ImportMap.parse("""
                {"title":"{Trouble}: {Detail}","customer":"{Who}","happenedAt":{"column":"When","patterns":["dd.MM.yyyy"]},
                 "amends":{"kind":"refund","cost":"{How much}"}}""");
        Random random = new Random(5);
        for (int i = 0; i < TRIES; i++) {
            Path file = Files.write(folder.resolve("mangled.csv"), mangled(whole, random));
            CsvImport imports = new CsvImport(journal, TestJournal.around(folder).clock(), map);
            readOrTold(i, () -> imports.rehearse(file, Progress.UNWATCHED));
        }
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isZero();
    }

    @Test
    void very_deep_and_very_long_documents() throws IOException {
        JsonImport imports = new JsonImport(journal, TestJournal.around(folder).clock());
        Path deep = Files.writeString(folder.resolve("deep.json"), "{\"incidents\":" + "[".repeat(100_000));
        readOrTold(0, () -> imports.rehearse(deep, Progress.UNWATCHED));
        String story = "🍋 long ".repeat(1_500_000);
        Path tall = Files.writeString(folder.resolve("long.json"),
                "{\"incidents\":[{\"id\":\"01926f5e-7d1c-7a44-9b1e-2f4c8d3a6b10\",\"title\":\"x\",\"story\":\"" + story
                        + "\"}]}");
        imports.run(tall, Progress.UNWATCHED);
        assertThat(journal.incidents().byEnding("6b10").story()).isEqualTo(story);
    }

    private static void readOrTold(int attempt, Supplier<ImportReport> work) {
        try {
            assertThat(work.get()).as("try %d", attempt).isNotNull();
        } catch (Trouble trouble) {
            assertThat(trouble.kind()).as("try %d", attempt)
                    .isIn(
                            Trouble.Kind.UNREADABLE_FILE, Trouble.Kind.UNREADABLE_VALUE, Trouble.Kind.NEWER);
        }
    }

    private static byte[] mangled(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(5) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        String signs = "{}[]\",:;0-9\\\n\u0000\u00FF'";
        for (int n = random.nextInt(12); n > 0 && bytes.length > 0; n--) {
            bytes[random.nextInt(bytes.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
        }
        return bytes;
    }
}
