package lemonade.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import lemonade.journal.Access;
import lemonade.journal.Journal;
import lemonade.support.TestJournal;

/** What is no journal is left exactly as it is, and said to be none in one plain sentence. */
class WrongJournalTest {

    private static final String EMPTY_DOCUMENT = "{\"format\":\"lemonade-journal\",\"version\":1,\"incidents\":[]}";
    /** Where SQLite keeps the user's version and the application's id in the header of a file. */
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    private static byte[] sound;

    @TempDir
    Path home;

    @BeforeAll
    static void makeASoundJournal(@TempDir Path elsewhere) throws IOException {
        Path file = elsewhere.resolve("sound.lemonade");
        new TestMachine(elsewhere).run("capture", "Oops", "--journal", file.toString(), "--create");
        sound = Files.readAllBytes(file);
    }

    static Stream<Arguments> commandsAndFiles() {
        String[] commands = {"list", "show 1", "search x", "promises", "stats", "check", "backup",
            "export --format json --out -", "capture Oops", "import x.json"};
        return Stream.of("image", "empty", "text", "foreign", "newer", "folder", "missing", "truncated")
                .flatMap(file -> Stream.of(commands).map(command -> Arguments.of(command, file)));
    }

    @ParameterizedTest(name = "{0} on {1}") @MethodSource("commandsAndFiles")
    void is_refused(String command, String kind) throws IOException {
        TestMachine machine = new TestMachine(home);
        Path json = Files.writeString(home.resolve("x.json"), EMPTY_DOCUMENT);
        Path file = make(kind);
        Map<String, String> before = machine.hashes();
        TestMachine.Ended ended =
                machine.run(TestMachine.words(command.replace("x.json", json.toString()) + " --journal " + file));
        assertThat(ended.exit()).as(ended.err()).isEqualTo(kind.equals("missing") ? 1 : 4);
        assertThat(ended.err())
                .hasLineCount(1)
                .contains(file.getFileName().toString())
                .doesNotContain("Exception", "SQLITE", "trouble.");
        assertThat(ended.out()).isEmpty();
        Map<String, String> after = machine.hashes();
        after.keySet().removeIf(name -> name.endsWith(".lock"));
        before.keySet().removeIf(name -> name.endsWith(".lock"));
        assertThat(after).isEqualTo(before);
    }

    private Path make(String kind) throws IOException {
        Path file = home.resolve(kind + ".bin");
        switch (kind) {
            case "image" -> Files.write(file, HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"));
            case "empty" -> Files.createFile(file);
            case "text" -> Files.writeString(file, "SQLite format 4, nearly\n".repeat(500));
            case "folder" -> Files.createDirectory(file);
            case "foreign" -> withHeader(file, APPLICATION_ID, 7);
            case "newer" -> withHeader(file, USER_VERSION, 999);
            case "truncated" -> {
                Files.write(file, Arrays.copyOf(sound, 5_000));
            }
            default -> assertThat(kind).isEqualTo("missing");
        }
        return file;
    }

    private static void withHeader(Path file, int place, int value) throws IOException {
        byte[] bytes = sound.clone();
        ByteBuffer.wrap(bytes).putInt(place, value);
        Files.write(file, bytes);
    }

    @ParameterizedTest @ValueSource(
            strings = {"what? #1.lemonade", "with blanks & more.lemonade", "Größe é 🍋.lemonade", "file:x?mode=memory",
                "a%20b.lemonade", "semi;colon'quote\".lemonade", "-dash"})
    void odd_names_are_names(String name) {
        TestMachine machine = new TestMachine(home);
        Path file = home.resolve(name);
        String backup = home.resolve("b " + name).toString();
        assertThat(machine.run("capture", "Oops", "--create", "--journal", file.toString()).exit()).isZero();
        assertThat(file).exists();
        assertThat(machine.run("list", "--journal=" + file).out()).hasLineCount(1).contains("Oops");
        assertThat(machine.run("backup", "--journal", file.toString(), "--out", backup).exit()).isZero();
        assertThat(machine.run("restore", backup, "--journal", file.toString()).exit()).isZero();
    }

    @Test
    void a_read_only_folder_is_told_and_reading_goes_on() throws IOException {
        TestMachine machine = new TestMachine(home);
        Path folder = Files.createDirectory(home.resolve("stick"));
        Path file = folder.resolve("j.lemonade");
        machine.run("capture", "Oops", "--create", "--journal", file.toString());
        Files.deleteIfExists(folder.resolve(".j.lemonade.lock"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder),
                    "somebody who may write everywhere, such as root, sees no read-only folder");
            TestMachine.Ended ended = machine.run("capture", "Again", "--journal", file.toString());
            assertThat(ended.exit()).isEqualTo(1);
            assertThat(ended.err()).contains("may not be written");
            assertThat(machine.run("list", "--journal", file.toString()).out()).hasLineCount(1);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void an_open_journal_is_read_but_neither_imported_to_nor_restored() throws IOException {
        TestMachine machine = new TestMachine(home);
        Path file = home.resolve("j.lemonade");
        Path backup = home.resolve("backup.lemonade");
        Path json = Files.writeString(home.resolve("x.json"), EMPTY_DOCUMENT);
        machine.run("capture", "Oops", "--create", "--journal", file.toString());
        assertThat(machine.run("backup", "--journal", file.toString(), "--out", backup.toString()).exit()).isZero();
        try (Journal window = Journal.open(file, Access.WRITE, TestJournal.around(home))) {
            assertThat(window.file()).isEqualTo(file.toRealPath());
            String[] reading =
                    {"list", "search Oops", "promises", "stats", "check", "backup", "export --format json --out -"};
            for (String command : reading) {
                assertThat(machine.run(TestMachine.words(command + " --journal " + file)).exit()).as(command).isZero();
            }
            for (String command : new String[] {"import " + json, "restore " + backup}) {
                TestMachine.Ended ended = machine.run(TestMachine.words(command + " --journal " + file));
                assertThat(ended.exit()).as(command).isEqualTo(3);
                assertThat(ended.err()).hasLineCount(1).contains("is open in another window");
            }
        }
    }

    @Test
    void reading_changes_no_byte() {
        TestMachine machine = new TestMachine(home);
        Path file = home.resolve("demo.lemonade");
        machine.run("demo", "--out", file.toString());
        Map<String, String> before = machine.hashes();
        String id = machine.run("list", "--limit", "1", "--journal", file.toString()).out().substring(0, 8);
        String[] reading =
                {"list", "list --json", "show " + id, "show --json " + id, "search flyers", "promises", "stats",
                    "check --full", "export --format json --out -"};
        for (String command : reading) {
            assertThat(machine.run(TestMachine.words(command + " --journal " + file)).exit()).as(command).isZero();
            assertThat(machine.hashes()).as(command).isEqualTo(before);
        }
    }

    @Test
    void a_journal_with_flipped_bits_is_read_or_said_to_be_damaged() throws IOException {
        TestMachine machine = new TestMachine(home);
        Path file = home.resolve("flipped.lemonade");
        machine.run("demo", "--out", file.toString());
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(20261121);
        for (int round = 0; round < 30; round++) {
            byte[] bytes = good.clone();
            for (int flips = random.nextInt(6); flips >= 0; flips--) {
                bytes[random.nextInt(random.nextBoolean() ? bytes.length : 12_000)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, bytes);
            for (String command : new String[] {"list", "search flyers", "promises", "stats", "check --full",
                "capture x", "backup"}) {
                TestMachine.Ended ended = machine.run(TestMachine.words(command + " --journal " + file));
                assertThat(ended.exit()).as(command + round + ended.err()).isIn(0, 4);
                assertThat(ended.err()).as(command + round).doesNotContain("unexpected", "Exception");
                assertThat(ended.err().lines()).as(command + round).hasSizeLessThan(2);
            }
        }
    }

    @Test
    void a_changed_byte_is_found() throws IOException {
        TestMachine machine = new TestMachine(home);
        Path file = home.resolve("j.lemonade");
        machine.run("capture", "Flyers with the OLDWORD on them", "--create", "--journal", file.toString());
        byte[] bytes = Files.readAllBytes(file);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Flyers with the OLDWORD")] = 'f';
        Files.write(file, bytes);
        TestMachine.Ended ended = machine.run("check", "--full", "--journal", file.toString());
        assertThat(ended.exit()).isEqualTo(4);
        assertThat(ended.err()).hasLineCount(1).contains("is not what was written into it");
        assertThat(ended.out()).isNotBlank();
        TestMachine.Ended json = machine.run("check", "--full", "--json", "--journal", file.toString());
        assertThat(json.json().getAsJsonObject().get("sound").getAsBoolean()).isFalse();
    }
}
