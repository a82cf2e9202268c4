package lemonade;

import java.time.Clock;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import lemonade.places.Places;

/** The window's life: built on start, everything saved and closed at the end. */
public final class JournalApp extends Application {

    private @Nullable Wiring wiring;

    @Override
    public void start(Stage stage) {
        Platform.setImplicitExit(true);
        stage.getIcons().setAll(icon(48), icon(128));
        wiring = new Wiring(Places.ofThisMachine(), Clock.systemDefaultZone());
        wiring.show(stage);
        if (System.getProperty("lemonade.train") != null) {
            wiring.trainingRun().start();
        }
    }

    @Override
    public void stop() {
        if (wiring != null) {
            wiring.close();
        }
    }

    private static Image icon(int pixels) {
        return new Image("/lemonade/icon/lemonade-journal-" + pixels + ".png");
    }
}
