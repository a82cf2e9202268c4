package lemonade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.exchange.ExampleJournal;
import lemonade.journal.Access;
import lemonade.journal.Journal;
import lemonade.journal.Surroundings;
import lemonade.places.Places;
import lemonade.support.SampleJournal;
import lemonade.support.Toolkit;
import lemonade.ui.common.Place;
import lemonade.ui.common.SameThread;

/** Draws every place into {@code target/screens}: light and dark, two sizes, two languages. {@code mvn -Pscreens test} */
@Tag("screens")
class ScreensTest {

    private static final Path SCREENS = Path.of("target/screens");

    @TempDir
    Path folder;

    @ParameterizedTest @CsvSource({
        "light, 1280, 800, en", "dark, 1280, 800, en", "light, 800, 600, en", "dark, 800, 600, en",
        "light, 1280, 800, de", "dark, 1280, 800, de", "light, 800, 600, de", "dark, 800, 600, de"
    })
    void draw(String theme, int width, int height, String language) throws IOException {
        Path config = Files.createDirectories(folder.resolve(".config/lemonade-journal"));
        Files.writeString(
                config.resolve("preferences.properties"),
                "theme=%s%nlanguage=%s%n".formatted(theme, language.equals("de") ? "de-DE" : "en-GB"));
        Program program = Program.at(new Places("Linux", Map.of(), folder), SampleJournal.CLOCK);
        Surroundings around = program.surroundings();
        Path file = folder.resolve("example.lemonade");
        new ExampleJournal(program.words().locale(), around).write(file);
        Journal journal = Journal.open(file, Access.WRITE, around);
        Wiring wiring = new Wiring(program, new SameThread(), journal, LookTest.NO_OTHER);
        Toolkit.onScreen(program.theme()::install);
        Scene scene = Toolkit.onScreen(() -> show(wiring, width, height));
        for (Place place : LookTest.places(journal)) {
            String name = "%s-%dx%d-%s-%s.png"
                    .formatted(name(place), width, height, theme,
                            language);
            Toolkit.onScreen(() -> wiring.navigator().go(place));
            settle();
            assertThat(write(Toolkit.onScreen(() -> scene.snapshot(null)), name)).exists();
        }
        sheet(wiring, scene, "log", "capture-%dx%d-%s-%s.png".formatted(width, height, theme, language));
        sheet(wiring, scene, "palette", "palette-%dx%d-%s-%s.png".formatted(width, height, theme, language));
        Toolkit.onScreen(() -> scene.getWindow().hide());
        journal.close();
    }

    private static String name(Place place) {
        return switch (place) {
            case Place.Customers(var id) when id != null -> "customer";
            default -> place.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
    }

    private static Scene show(Wiring wiring, int width, int height) {
        Scene scene = new Scene(wiring.window(), width, height);
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        return scene;
    }

    /** What lies on top; it has half a second to appear. */
    private static void sheet(Wiring wiring, Scene scene, String command, String name) throws IOException {
        Toolkit.onScreen(() -> wiring.actions().find(command).orElseThrow().run());
        Toolkit.onScreen(() -> {
            if (scene.getRoot().lookup(".capture-line") instanceof TextInputControl line) {
                line.setText("Sara K. got 200 flyers with the old address, furious, promised to call at 4pm");
            }
        });
        settle();
        assertThat(write(Toolkit.onScreen(() -> scene.snapshot(null)), name)).exists();
        Toolkit.onScreen(() -> wiring.layers().close());
    }

    /** Gives styles, layout and the little motion there is the time they need. */
    private static void settle() {
        PauseTransition pause = new PauseTransition(Duration.millis(300));
        CountDownLatch settled = new CountDownLatch(1);
        Toolkit.onScreen(() -> {
            pause.setOnFinished(_ -> settled.countDown());
            pause.play();
        });
        try {
            assertThat(settled.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static File write(Image image, String name) throws IOException {
        Files.createDirectories(SCREENS);
        File file = SCREENS.resolve(name).toFile();
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file);
        return file;
    }
}
