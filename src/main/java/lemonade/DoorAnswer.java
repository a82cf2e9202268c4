package lemonade;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.stage.Stage;

import lemonade.domain.Trouble;
import lemonade.insight.capture.CaptureParser;
import lemonade.journal.Capture;
import lemonade.journal.Doorbell;
import lemonade.journal.Journal;
import lemonade.ui.common.Background;
import lemonade.words.Words;

/** Answers at the window's door: writes lines that the command line hands over, and comes to the front. */
final class DoorAnswer implements Doorbell.Answering {

    private final Journal journal;
    private final Background background;
    private final Words words;
    private final Stage stage;

    DoorAnswer(Journal journal, Background background, Words words, Stage stage) {
        this.journal = journal;
        this.background = background;
        this.words = words;
        this.stage = stage;
    }

    @Override
    public UUID capture(String line) {
        CompletableFuture<UUID> written = new CompletableFuture<>();
        background.run(() -> written.complete(write(line)), _ -> {}, written::completeExceptionally);
        try {
            return written.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Trouble trouble ? trouble
                    : new Trouble(Trouble.Kind.IO, e, journal.file(), "");
        }
    }

    private UUID write(String line) {
        Capture capture = journal.capture();
        return capture.save(CaptureParser.parse(line, capture.context(words.locale()))).id();
    }

    @Override
    public void raise() {
        background.onScreen(() -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        });
    }
}
