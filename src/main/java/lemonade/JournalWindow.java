package lemonade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.Settings;
import lemonade.domain.SettingsBuilder;
import lemonade.domain.Trouble;
import lemonade.exchange.ExampleJournal;
import lemonade.journal.Access;
import lemonade.journal.Doorbell;
import lemonade.journal.DoorbellCaller;
import lemonade.journal.Ids;
import lemonade.journal.Journal;
import lemonade.journal.Surroundings;
import lemonade.ui.common.EmptyState;
import lemonade.ui.common.Icons;
import lemonade.ui.common.JournalThread;
import lemonade.ui.common.Journals;
import lemonade.ui.common.TroubleWords;
import lemonade.ui.shell.WindowPlace;

/** The one window: opens a journal in it, and lets go of it only after everything typed is saved. */
final class JournalWindow implements Journals {

    private final Program program;
    private final Stage stage;
    private final WindowPlace windowPlace;
    private final JournalThread background = new JournalThread();
    private @Nullable Journal journal;
    private @Nullable Wiring wiring;
    private volatile @Nullable Caretaker caretaker;
    private volatile @Nullable Doorbell bell;
    private boolean training;

    JournalWindow(Program program, Stage stage) {
        this.program = program;
        this.stage = stage;
        this.windowPlace = new WindowPlace(program.state());
        program.theme().install();
        stage.setTitle("Lemonade Journal");
        stage.setOnCloseRequest(this::closeWhenSaved);
    }

    /** Opens a journal in the window; the one of the system's place is made when there is none. */
    @Override
    public void open(Path file) {
        whenSaved(() -> background.run(() -> opened(file), this::show, problem -> show(file, problem)));
    }

    @Override
    public void openExample() {
        Path file = program.places().data().resolve("example.lemonade");
        whenSaved(() -> background.run(
                () -> {
                    if (Files.notExists(file)) {
                        new ExampleJournal(program.words().locale(), program.surroundings()).write(file);
                    }
                    return opened(file);
                },
                this::show,
                problem -> show(file, problem)));
    }

    @Override
    public void openOwn() {
        open(program.places().journal());
    }

    /** Says what went wrong where no screen has answered for it. */
    void tell(Throwable problem) {
        if (wiring != null) {
            wiring.toasts().say(new TroubleWords(program.words()).say(problem));
        }
    }

    /** Walks through the first screens by itself as soon as a journal is open, then ends. */
    void trainOnceOpen() {
        training = true;
    }

    /** Finishes what the journal's thread has to do and closes the journal. */
    void close() {
        background.run(
                () -> {
                    letGo();
                    return true;
                },
                _ -> {},
                _ -> {});
        background.close();
    }

    private Journal opened(Path file) {
        letGo();
        Surroundings around = program.surroundings();
        boolean isNew = file.equals(program.places().journal()) && Files.notExists(file);
        Journal opened =
                isNew ? Journal.create(file, firstSettings(), around) : Journal.open(file, Access.WRITE, around);
        journal = opened;
        return opened;
    }

    /** On the journal's thread. */
    private void letGo() {
        if (bell != null) {
            bell.close();
            bell = null;
        }
        if (caretaker != null) {
            caretaker.finish();
            caretaker = null;
        }
        if (journal != null) {
            journal.close();
            journal = null;
        }
    }

    private Settings firstSettings() {
        OffsetDateTime now = OffsetDateTime.now(program.clock());
        return SettingsBuilder.builder()
                .id(Ids.next())
                .currency(currencyOf(program.words().locale()))
                .createdAt(now)
                .updatedAt(now)
                .build();
    }

    private static Currency currencyOf(Locale locale) {
        return locale.getCountry().isEmpty() ? Currency.getInstance("EUR") : Currency.getInstance(locale);
    }

    private void show(Journal opened) {
        background.interruptWith(opened::cancelReading);
        Wiring fresh = new Wiring(program, background, opened, this);
        wiring = fresh;
        show(fresh.window());
        lookAfter(opened, fresh);
        if (training) {
            wiring.trainingRun().start();
        }
    }

    private void lookAfter(Journal opened, Wiring fresh) {
        Caretaker fresher = new Caretaker(program, background, opened, fresh.toasts());
        caretaker = fresher;
        fresher.start();
        stage.getScene().addEventFilter(InputEvent.ANY, event -> {
            if (event.getEventType() == KeyEvent.KEY_PRESSED || event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                fresher.active();
            }
        });
        Doorbell.Answering answer = new DoorAnswer(opened, background, program.words(), stage);
        bell = Doorbell.hang(program.places().state(), opened.file(), answer).orElse(null);
    }

    /** A second start brings the first window to the front instead. */
    private boolean isOpenInAnotherWindow(Path file, Throwable problem) {
        return problem instanceof Trouble trouble
                && trouble.kind() == Trouble.Kind.LOCKED
                && stage.getScene() == null
                && new DoorbellCaller(program.places().state(), file).raise();
    }

    private void show(Path file, Throwable problem) {
        if (training) {
            TrainingRun.giveUp(problem);
        }
        if (isOpenInAnotherWindow(file, problem)) {
            Platform.exit();
            return;
        }
        Button again = new Button(program.words().say("shell.trouble.again"));
        again.setOnAction(_ -> open(file));
        show(new EmptyState(
                Icons.large(Feather.ALERT_TRIANGLE),
                program.words().say("shell.trouble.title"),
                new TroubleWords(program.words()).say(problem),
                again));
    }

    private void show(Parent content) {
        if (stage.getScene() == null) {
            stage.setScene(new Scene(content));
            windowPlace.restore(stage);
            stage.show();
        } else {
            stage.getScene().setRoot(content);
        }
    }

    private void closeWhenSaved(WindowEvent request) {
        windowPlace.remember(stage);
        if (wiring != null) {
            request.consume();
            whenSaved(Platform::exit);
        }
    }

    /** Goes on once everything typed is saved, or the owner gives up what cannot be. */
    private void whenSaved(Runnable then) {
        Wiring open = wiring;
        if (open == null) {
            then.run();
            return;
        }
        open.autoSaves().settled(() -> {
            if (open.autoSaves().failingProperty().get() == null) {
                then.run();
            } else {
                askBeforeLeaving(open, then);
            }
        });
    }

    private void askBeforeLeaving(Wiring open, Runnable then) {
        open.dialogs()
                .ask(
                        program.words().say("shell.leave.title"),
                        program.words().say("shell.leave.text"),
                        program.words().say("shell.leave.deed"),
                        then);
    }
}
