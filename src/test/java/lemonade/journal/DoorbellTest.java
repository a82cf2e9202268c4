package lemonade.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Trouble;

/** A second start of the program reaches the window through its doorbell. */
class DoorbellTest {

    private static final UUID ID = new UUID(1, 2);

    @TempDir
    Path folder;

    private Path state;
    private Path journal;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @BeforeEach
    void prepare() throws IOException {
        state = folder.resolve("state");
        journal = Files.writeString(folder.resolve("journal # ü?.lemonade"), "x");
    }

    @Test
    void a_line_is_written_by_the_window() {
        try (Doorbell _ = hang(Window.READY)) {
            String line = "Für Öztürk 🍋\nשלום " + "long ".repeat(100_000);
            assertThat(new DoorbellCaller(state, journal).capture(line)).contains(ID);
            assertThat(heard).containsExactly(line);
        }
    }

    @Test
    void a_window_comes_to_the_front() {
        try (Doorbell _ = hang(Window.READY)) {
            assertThat(new DoorbellCaller(state, journal).raise()).isTrue();
            assertThat(new DoorbellCaller(state, journal).raise()).isTrue();
            assertThat(heard).containsExactly("raise", "raise");
        }
    }

    @Test
    void trouble_of_the_window_is_told_to_whoever_rang() {
        try (Doorbell _ = hang(Window.FULL)) {
            assertThatThrownBy(() -> new DoorbellCaller(state, journal).capture("line"))
                    .isInstanceOfSatisfying(Trouble.class, trouble -> {
                        assertThat(trouble.kind()).isEqualTo(Trouble.Kind.FULL);
                        assertThat(trouble.details()).containsExactly("a b");
                    });
        }
    }

    @Test
    void without_a_window_nobody_answers() {
        DoorbellCaller caller = new DoorbellCaller(state, journal);
        assertThat(caller.raise()).isFalse();
        hang(Window.READY).close();
        assertThat(caller.capture("line")).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void each_journal_has_its_own_bell_whatever_path_leads_to_it() throws IOException {
        Path other = Files.writeString(folder.resolve("other.lemonade"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("link.lemonade"), journal);
        try (Doorbell _ = hang(Window.READY)) {
            assertThat(new DoorbellCaller(state, other).raise()).isFalse();
            assertThat(new DoorbellCaller(state, link).raise()).isTrue();
        }
    }

    @Test
    void only_the_owner_can_ring() throws IOException {
        try (Doorbell _ = hang(Window.READY); Stream<Path> bells = Files.list(state.resolve("bells"))) {
            assertThat(bells).hasSize(1);
            assertThat(Files.getPosixFilePermissions(state.resolve("bells")))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void a_bell_left_by_a_program_that_died_is_replaced() throws IOException {
        UnixDomainSocketAddress address = DoorbellPlace.address(state, journal);
        DoorbellPlace.makeFolder(state);
        ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        dead.bind(address);
        dead.close();
        assertThat(address.getPath()).exists();
        assertThat(new DoorbellCaller(state, journal).raise()).isFalse();
        try (Doorbell _ = hang(Window.READY)) {
            assertThat(new DoorbellCaller(state, journal).raise()).isTrue();
        }
        assertThat(address.getPath()).doesNotExist();
    }

    @Test
    void where_no_bell_can_hang_the_window_works_without() {
        Path far = folder.resolve("a".repeat(120));
        assertThat(Doorbell.hang(far, journal, new Window(Window.READY, heard))).isEmpty();
        assertThat(new DoorbellCaller(far, journal).raise()).isFalse();
    }

    private Doorbell hang(boolean full) {
        return Doorbell.hang(state, journal, new Window(full, heard)).orElseThrow();
    }

    private record Window(boolean full, List<String> heard) implements Doorbell.Answering {

        static final boolean READY = false;
        static final boolean FULL = true;

        @Override
        public UUID capture(String line) {
            if (full) {
                throw new Trouble(Trouble.Kind.FULL, "a b");
            }
            heard.add(line);
            return ID;
        }

        @Override
        public void raise() {
            heard.add("raise");
        }
    }
}
