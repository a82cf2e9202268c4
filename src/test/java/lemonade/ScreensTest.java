package lemonade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.journal.Journal;
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
        Journal journal = SampleJournal.in(folder);
        Wiring wiring = new Wiring(program, new SameThread(), journal);
        Toolkit.onScreen(program.theme()::install);
        Scene scene = Toolkit.onScreen(() -> new Scene(wiring.window(), width, height));
        for (Place place : LookTest.places()) {
            String name = "%s-%dx%d-%s-%s.png"
                    .formatted(place.getClass().getSimpleName().toLowerCase(Locale.ROOT), width, height, theme,
                            language);
            Toolkit.onScreen(() -> wiring.navigator().go(place));
            assertThat(write(Toolkit.onScreen(() -> scene.snapshot(null)), name)).exists();
        }
        journal.close();
    }

    private static File write(Image image, String name) throws IOException {
        Files.createDirectories(SCREENS);
        File file = SCREENS.resolve(name).toFile();
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file);
        return file;
    }
}
