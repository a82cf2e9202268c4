package lemonade;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

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
        window = new JournalWindow(program, stage);
        if (System.getProperty("lemonade.train") != null) {
            window.trainOnceOpen();
        }
        window.open(getParameters().getRaw()
                .stream()
                .findFirst()
                .map(Path::of)
                .orElseGet(WhichJournal.ofThisMachine(program.places())::file));
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
