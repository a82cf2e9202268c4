package lemonade.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import lemonade.domain.Trouble;
import lemonade.domain.Trouble.Kind;
import lemonade.support.RawFile;
import lemonade.support.TestJournal;

/** What is not our journal, or not quite, is refused with the right reason and not touched. */
class RefusalTest {

    private static final byte[] PNG =
            {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeJournal() {
        file = folder.resolve("journal.lemonade");
        JournalFile.create(file, TestJournal.settings());
    }

    /** Something done to a file that makes it no journal of ours. */
    private record Deed(String name, Kind expected, Doing doing) {
        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    private interface Doing {
        void to(Path file) throws IOException;
    }

    static Stream<Deed> deeds() {
        return Stream.of(
                new Deed("a journal of a newer program", Kind.NEWER, sql("PRAGMA user_version = 99")),
                new Deed("a file without a version", Kind.NOT_A_JOURNAL, sql("PRAGMA user_version = 0")),
                new Deed("another program's database", Kind.NOT_A_JOURNAL, sql("PRAGMA application_id = 7")),
                new Deed("a foreign trigger", Kind.FOREIGN_SCHEMA,
                        sql("CREATE TRIGGER spy AFTER INSERT ON incident BEGIN DELETE FROM trash; END")),
                new Deed("a foreign view", Kind.FOREIGN_SCHEMA, sql("CREATE VIEW peek AS SELECT vent FROM incident")),
                new Deed("a foreign table", Kind.FOREIGN_SCHEMA, sql("CREATE TABLE extra(a)")),
                new Deed("a foreign index", Kind.FOREIGN_SCHEMA, sql("CREATE INDEX extra ON incident(title)")),
                new Deed("a missing table", Kind.FOREIGN_SCHEMA, sql("DROP TABLE outcome")),
                new Deed("another column", Kind.FOREIGN_SCHEMA, sql("ALTER TABLE trash ADD COLUMN extra TEXT")),
                new Deed("an image", Kind.NOT_A_JOURNAL, file -> Files.write(file, Arrays.copyOf(PNG, 5000))),
                new Deed("a text", Kind.NOT_A_JOURNAL, file -> Files.writeString(file, "Dear diary, ".repeat(999))),
                new Deed("one byte", Kind.NOT_A_JOURNAL, file -> Files.writeString(file, "x")),
                new Deed("nothing at all", Kind.NOT_A_JOURNAL, file -> Files.write(file, new byte[0])),
                new Deed("an empty database", Kind.NOT_A_JOURNAL, RefusalTest::emptyDatabase),
                new Deed("a folder", Kind.NOT_A_JOURNAL, RefusalTest::folderInstead),
                new Deed("no file", Kind.MISSING, Files::delete),
                new Deed("the head of a journal", Kind.DAMAGED,
                        file -> Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 4096))),
                new Deed("a journal whose first page is torn", Kind.DAMAGED, RefusalTest::tearFirstPage));
    }

    private static Doing sql(String statement) {
        return file -> RawFile.run(file, statement);
    }

    private static void emptyDatabase(Path file) throws IOException {
        Files.delete(file);
        RawFile.run(file, "CREATE TABLE a(b)", "DROP TABLE a");
    }

    private static void folderInstead(Path file) throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
    }

    private static void tearFirstPage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, 4096, (byte) 0xA5);
        Files.write(file, bytes);
    }

    @ParameterizedTest @MethodSource("deeds")
    void whatIsNotOursIsRefusedAndLeftAsItIs(Deed deed) throws IOException {
        deed.doing().to(file);
        String before = state();
        assertThatThrownBy(() -> JournalFile.openToWrite(file, _ -> {}).close()).satisfies(e -> isTrouble(e, deed));
        assertThatThrownBy(() -> JournalFile.openToRead(file).close()).satisfies(e -> isTrouble(e, deed));
        assertThat(state()).isEqualTo(before);
    }

    private static void isTrouble(Throwable e, Deed deed) {
        assertThat(e).isInstanceOfSatisfying(
                Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(deed.expected()));
    }

    @Test
    void aFileThatIsThereIsNeverMadeAnew() throws IOException {
        String before = state();
        assertThatThrownBy(() -> JournalFile.create(file, TestJournal.settings()))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(Kind.EXISTS));
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aRefusalLetsGoOfTheLock() {
        RawFile.run(file, "CREATE TABLE extra(a)");
        assertThatThrownBy(() -> JournalFile.openToWrite(file, _ -> {}).close()).isInstanceOf(Trouble.class);
        RawFile.run(file, "DROP TABLE extra");
        JournalFile.openToWrite(file, _ -> {}).close();
    }

    /** Every file in the folder but the lock, with its bytes. */
    private String state() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted().toList()) {
                if (!path.toString().endsWith(".lock")) {
                    all.append(path).append(' ');
                    if (Files.isRegularFile(path)) {
                        all.append(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
        return all.toString();
    }
}
