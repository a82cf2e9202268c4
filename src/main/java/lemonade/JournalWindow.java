package lemonade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Settings;
import lemonade.domain.Trouble;
import lemonade.journal.Doorbell;
import lemonade.journal.DoorbellCaller;
import lemonade.journal.Journal;
import lemonade.places.WhichJournal;
import lemonade.ui.common.JournalThread;
import lemonade.ui.common.Journals;
import lemonade.ui.common.Place;
import lemonade.ui.common.RecentJournals;
import lemonade.ui.common.TroubleWords;
import lemonade.ui.shell.WindowPlace;

/** The one window: opens a journal in it, and lets go of it only after everything typed is saved. */
final class JournalWindow implements Journals {

    private final Stage stage;
    private final WindowPlace windowPlace;
    private final JournalThread background = new JournalThread();
    private final RecentJournals recent;
    private Program program;
    private final JournalKeeper keeper = new JournalKeeper(this::program);
    private @Nullable Wiring wiring;
    private final Runnable exit;
    private boolean training;

    /** @param exit ends the program */
    JournalWindow(Program program, Stage stage, Runnable exit) {
        this.program = program;
        this.stage = stage;
        this.exit = exit;
        this.windowPlace = new WindowPlace(program.state());
        this.recent = new RecentJournals(program.state());
        program.theme().install();
        stage.setTitle("Lemonade Journal");
        stage.setOnCloseRequest(this::closeWhenSaved);
    }

    /** Opens a journal in the window; where none was ever begun, the first start is shown. */
    @Override
    public void open(Path file) {
        if (isFirstStart(file)) {
            show(new Doorstep(new FromDoorstep()).firstRun(program));
            return;
        }
        whenSaved(() -> background.run(() -> keeper.open(file), this::show, problem -> show(file, problem)));
    }

    private Program program() {
        return program;
    }

    /** A journal that was opened before and is not at the usual place any more is missed, not begun anew. */
    private boolean isFirstStart(Path file) {
        return file.equals(program.places().journal()) && Files.notExists(file) && !recent.knows(file);
    }

    @Override
    public void openExample() {
        Path file = program.places().data().resolve("example.lemonade");
        whenSaved(() -> background.run(
                () -> keeper.openExample(file),
                this::show,
                problem -> show(file, problem)));
    }

    @Override
    public void openOwn() {
        open(WhichJournal.ofThisMachine(program.places()).file());
    }

    @Override
    public void create(Path file) {
        whenSaved(() -> background.run(() -> keeper.begin(file, program.firstSettings()), this::show, this::notDone));
    }

    @Override
    public void moveTo(Path file) {
        whenSaved(() -> background.run(() -> keeper.move(file), this::show, this::notDone));
    }

    @Override
    public void restore(Path backup) {
        whenSaved(() -> background.run(() -> keeper.restore(backup), this::show, this::notDone));
    }

    @Override
    public void restart() {
        program = program.inChosenLanguage();
        Journal open = keeper.current();
        if (open != null) {
            whenSaved(() -> background.run(
                    () -> keeper.open(open.file()),
                    fresh -> {
                        show(fresh);
                        Objects.requireNonNull(wiring).navigator().go(new Place.Settings());
                    },
                    problem -> show(open.file(), problem)));
        }
    }

    @Override
    public List<Path> recent() {
        return recent.list();
    }

    /** What could not be done leaves the open journal as it is, or there is none any more. */
    private void notDone(Throwable problem) {
        Wiring open = wiring;
        if (keeper.current() != null && open != null) {
            open.toasts().say(new TroubleWords(program.words()).say(problem));
        } else {
            show(program.places().journal(), problem);
        }
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
                    keeper.letGo();
                    return true;
                },
                _ -> {},
                _ -> {});
        background.close();
    }

    private void show(Journal opened) {
        background.interruptWith(opened::cancelReading);
        recent.remember(opened.file());
        Wiring fresh = new Wiring(program, background, opened, this);
        wiring = fresh;
        show(fresh.window());
        lookAfter(opened, fresh);
        if (training) {
            wiring.trainingRun().start();
        }
        if (StartMeasure.isOn()) {
            StartMeasure.begin(stage.getScene());
        }
    }

    private void lookAfter(Journal opened, Wiring fresh) {
        Caretaker fresher = new Caretaker(program, background, opened, fresh.toasts());
        fresher.start();
        stage.getScene().addEventFilter(InputEvent.ANY, event -> {
            if (event.getEventType() == KeyEvent.KEY_PRESSED || event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                fresher.active();
            }
        });
        Doorbell.Answering answer = new DoorAnswer(opened, background, program.words(), stage);
        keeper.lookedAfterBy(
                fresher, Doorbell.hang(program.places().state(), opened.file(), answer).orElse(null));
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
            exit.run();
            return;
        }
        wiring = null;
        show(new Doorstep(new FromDoorstep()).trouble(program, file, problem));
    }

    /** Leads from the pages without a journal into one. */
    private final class FromDoorstep implements Doorstep.Ways {

        @Override
        public void open(Path file) {
            JournalWindow.this.open(file);
        }

        @Override
        public void adopt(Path file) {
            enter(file, () -> keeper.adopt(file));
        }

        @Override
        public void begin(Path file, Settings first) {
            enter(file, () -> keeper.begin(file, first));
        }

        @Override
        public void example() {
            openExample();
        }

        @Override
        public void restore(Path backup, Path file) {
            enter(file, () -> keeper.restore(backup, file));
        }

        @Override
        public void acceptAsIs(Path file) {
            enter(file, () -> keeper.acceptAsIs(file));
        }

        @Override
        public Program speakAnew() {
            program = program.inChosenLanguage();
            return program;
        }

        @Override
        public void show(Parent page) {
            JournalWindow.this.show(page);
        }

        private void enter(Path file, Callable<Journal> way) {
            background.run(way, JournalWindow.this::show, problem -> JournalWindow.this.show(file, problem));
        }
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
            whenSaved(exit);
        }
    }

    /** Goes on once everything typed is saved, or the owner gives up what cannot be. */
    private void whenSaved(Runnable then) {
        Wiring open = wiring;
        if (open == null) {
            then.run();
            return;
        }
        open.settled(saved -> {
            if (saved) {
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
