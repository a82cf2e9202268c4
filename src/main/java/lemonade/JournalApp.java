package lemonade;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import lemonade.exchange.ExampleJournal;
import lemonade.places.Places;
import lemonade.places.WhichJournal;

/** The window's life: built on start, everything saved and closed at the end. */
public final class JournalApp extends Application {

    private @Nullable JournalWindow window;

    @Override
    public void start(Stage stage) {
        Platform.setImplicitExit(true);
        stage.getIcons().setAll(icon(48), icon(128));
        Program program = Program.at(Places.ofThisMachine(), Clock.systemDefaultZone());
        JournalWindow opening = new JournalWindow(program, stage, Platform::exit);
        window = opening;
        TroubleLog log = new TroubleLog(program.places().logs(), program.clock());
        Thread.setDefaultUncaughtExceptionHandler((_, problem) -> {
            if (log.write(problem) && Platform.isFxApplicationThread()) {
                opening.tell(problem);
            }
        });
        String training = System.getProperty("lemonade.train");
        if (training == null) {
            opening.open(named(program));
        } else {
            opening.trainOnceOpen();
            opening.open(example(program, Path.of(training)));
        }
    }

    private Path named(Program program) {
        return getParameters().getRaw()
                .stream()
                .findFirst()
                .map(Path::of)
                .orElseGet(WhichJournal.ofThisMachine(program.places())::file);
    }

    private static Path example(Program program, Path folder) {
        Path file = folder.resolve("example.lemonade");
        new ExampleJournal(program.words().locale(), program.surroundings()).write(file);
        return file;
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }

    private static Image icon(int pixels) {
        return new Image("/lemonade/icon/lemonade-journal-" + pixels + ".png");
    }
}
