package lemonade.journal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import lemonade.domain.Trouble;

/**
 * How other starts of the program reach the window that holds a journal: a socket in the state folder that only the owner can open.
 * Hung by whoever holds the journal's write lock, which is why a bell left behind by a program that died may be taken down.
 *
 * <p>Ring it with {@link DoorbellCaller}.
 */
public final class Doorbell implements AutoCloseable {

    /** Answers the door. Called on threads of the bell's own; waits for the journal's thread where that has to do the work. */
    public interface Answering {

        /**
         * Writes a line into the journal.
         *
         * @return the new incident's id
         * @throws Trouble when it cannot be written
         */
        UUID capture(String line);

        /** Brings the window to the front. */
        void raise();
    }

    private final ServerSocketChannel server;
    private final UnixDomainSocketAddress address;
    private final Answering answering;

    private Doorbell(ServerSocketChannel server, UnixDomainSocketAddress address, Answering answering) {
        this.server = server;
        this.address = address;
        this.answering = answering;
    }

    /**
     * Hangs the bell of a journal.
     *
     * @param state folder for what the program remembers
     * @return empty where the system knows no such sockets or the path is too long for one; the window works without
     */
    public static Optional<Doorbell> hang(Path state, Path journal, Answering answering) {
        try {
            UnixDomainSocketAddress address = DoorbellPlace.address(state, journal);
            DoorbellPlace.makeFolder(state);
            Files.deleteIfExists(address.getPath());
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                server.bind(address);
            } catch (IOException | RuntimeException impossible) {
                server.close();
                throw impossible;
            }
            Doorbell bell = new Doorbell(server, address, answering);
            Thread.ofVirtual().name("doorbell").start(bell::listen);
            return Optional.of(bell);
        } catch (IOException | UnsupportedOperationException none) {
            return Optional.empty();
        }
    }

    private void listen() {
        while (server.isOpen()) {
            try {
                SocketChannel caller = server.accept();
                Thread.ofVirtual().name("doorbell caller").start(() -> answer(caller));
            } catch (IOException takenDown) {
                return;
            }
        }
    }

    private void answer(SocketChannel caller) {
        try (caller) {
            DoorbellMessage question = DoorbellMessage.readFrom(new DataInputStream(Channels.newInputStream(caller)));
            answerTo(question).writeTo(new DataOutputStream(Channels.newOutputStream(caller)));
        } catch (IOException goneAway) {
            // whoever rang gets no answer and says so
        }
    }

    private DoorbellMessage answerTo(DoorbellMessage question) throws IOException {
        try {
            return switch (question) {
                case DoorbellMessage.CaptureLine(String line) -> new DoorbellMessage.Written(answering.capture(line));
                case DoorbellMessage.Raise _ -> {
                    answering.raise();
                    yield new DoorbellMessage.Raised();
                }
                default -> throw new IOException("Not a question");
            };
        } catch (Trouble trouble) {
            return new DoorbellMessage.Refused(
                    trouble.kind(),
                    trouble.details().stream().map(String::valueOf).toList());
        }
    }

    /** Takes the bell down; nobody waits for an answer any more. */
    @Override
    public void close() {
        try (server) {
            Files.deleteIfExists(address.getPath());
        } catch (IOException leftBehind) {
            // the next one to hang a bell here takes it down
        }
    }
}
