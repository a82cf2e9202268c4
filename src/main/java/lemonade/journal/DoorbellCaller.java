package lemonade.journal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import lemonade.domain.Trouble;

/** Rings at the window that holds a journal. */
public final class DoorbellCaller {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path state;
    private final Path journal;

    /** @param state folder for what the program remembers, the same as the window's */
    public DoorbellCaller(Path state, Path journal) {
        this.state = state;
        this.journal = journal;
    }

    /**
     * Asks the window to write a line.
     *
     * @return the new incident's id; empty when no window answers, and nothing is written then unless it answers too late
     * @throws Trouble when the window could not write it
     */
    public Optional<UUID> capture(String line) {
        return ask(new DoorbellMessage.CaptureLine(line)).map(answer -> switch (answer) {
            case DoorbellMessage.Written(UUID incident) -> incident;
            case DoorbellMessage.Refused(var kind, var details) -> throw new Trouble(kind, details.toArray());
            default -> throw new Trouble(Trouble.Kind.LOCKED, journal);
        });
    }

    /** Asks the window to come to the front; false when none answers. */
    public boolean raise() {
        return ask(new DoorbellMessage.Raise()).isPresent();
    }

    private Optional<DoorbellMessage> ask(DoorbellMessage question) {
        try (SocketChannel window = SocketChannel.open(DoorbellPlace.address(state, journal))) {
            Thread patience = Thread.ofVirtual().start(() -> hangUpAfter(window));
            question.writeTo(new DataOutputStream(Channels.newOutputStream(window)));
            DoorbellMessage answer = DoorbellMessage.readFrom(new DataInputStream(Channels.newInputStream(window)));
            patience.interrupt();
            return Optional.of(answer);
        } catch (IOException | UnsupportedOperationException nobodyThere) {
            return Optional.empty();
        }
    }

    private static void hangUpAfter(SocketChannel window) {
        try {
            Thread.sleep(PATIENCE);
            window.close();
        } catch (InterruptedException answered) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            // hung up already
        }
    }
}
