package lemonade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import lemonade.domain.Incident;
import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Journal;
import lemonade.places.Places;
import lemonade.support.Contrast;
import lemonade.support.SampleJournal;
import lemonade.support.StylesheetWarnings;
import lemonade.support.Toolkit;
import lemonade.ui.common.Journals;
import lemonade.ui.common.Place;
import lemonade.ui.common.SameThread;
import lemonade.ui.common.Theme;

/** Every place, light and dark: readable, and without a complaint about the stylesheets. */
class LookTest {

    /** The tests stay with the one journal they opened. */
    static final Journals NO_OTHER = new Journals() {
        @Override
        public void open(Path file) {}

        @Override
        public void openExample() {}

        @Override
        public void openOwn() {}

        @Override
        public void create(Path file) {}

        @Override
        public void moveTo(Path file) {}

        @Override
        public void restore(Path backup) {}

        @Override
        public void restart() {}

        @Override
        public List<Path> recent() {
            return List.of();
        }
    };

    private static final PseudoClass HOVER = PseudoClass.getPseudoClass("hover");

    @TempDir
    static Path folder;

    private static Program program;
    private static Wiring wiring;
    private static Journal journal;
    private static Stage stage;
    private static Scene scene;
    private static StylesheetWarnings warnings;

    @BeforeAll
    static void openTheWindow() {
        Toolkit.start();
        warnings = new StylesheetWarnings();
        Toolkit.onScreen(() -> {
            journal = SampleJournal.in(folder);
            program = Program.at(new Places("Linux", Map.of(), folder), SampleJournal.CLOCK);
            program.theme().install();
            wiring = new Wiring(program, new SameThread(), journal, NO_OTHER);
            scene = new Scene(wiring.window());
            stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(scene);
            resize(1280, 800);
            stage.show();
        });
    }

    @AfterEach
    void no_stylesheet_raised_a_warning() {
        assertThat(warnings.seen()).isEmpty();
    }

    @AfterAll
    static void closeTheWindow() {
        Toolkit.onScreen(() -> stage.hide());
        journal.close();
        warnings.close();
    }

    private static void resize(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    /** The window's new size reaches its scene with one of the next pulses. */
    private static void untilTheSceneIs(double width) {
        CountDownLatch reached = new CountDownLatch(1);
        Toolkit.onScreen(() -> scene.widthProperty().subscribe(now -> {
            if (now.doubleValue() == width) {
                reached.countDown();
            }
        }));
        try {
            assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static List<Place> places() {
        return List.of(
                new Place.Today(),
                new Place.Incidents(),
                new Place.Customers(),
                new Place.Promises(),
                new Place.Stand(),
                new Place.Trash(),
                new Place.Backups(),
                new Place.Settings(),
                new Place.About());
    }

    /** The fixed places, the incident with most to tell, and its customer. */
    static List<Place> places(Journal journal) {
        List<Place> all = new ArrayList<>(places());
        List<Incident> incidents = new ArrayList<>();
        journal.incidents().forEach(IncidentFilter.NONE, incidents::add);
        incidents.stream()
                .filter(incident -> incident.customer() != null)
                .max(Comparator.comparing(incident -> incident.contacts().size() + incident.owed().size()))
                .ifPresent(incident -> {
                    all.add(new Place.Incident(incident.id()));
                    all.add(new Place.Customers(incident.customer()));
                });
        return all;
    }

    @ParameterizedTest @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void everything_written_can_be_read(Theme.Choice choice) {
        Toolkit.onScreen(() -> program.theme().choiceProperty().set(choice));
        for (Place place : places(journal)) {
            Toolkit.onScreen(() -> wiring.navigator().go(place));
            List<String> shortfalls = Toolkit.onScreen(() -> {
                Parent root = scene.getRoot();
                root.applyCss();
                root.layout();
                return Contrast.shortfalls(root);
            });
            assertThat(shortfalls).as("%s, %s", place, choice).isEmpty();
        }
    }

    @ParameterizedTest @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void every_button_can_be_read_under_the_pointer(Theme.Choice choice) {
        Toolkit.onScreen(() -> program.theme().choiceProperty().set(choice));
        for (Place place : places()) {
            Toolkit.onScreen(() -> wiring.navigator().go(place));
            List<String> shortfalls = Toolkit.onScreen(() -> {
                Parent root = scene.getRoot();
                root.applyCss();
                Set<Node> buttons = all(".button", ".toggle-button", ".chip");
                buttons.forEach(button -> button.pseudoClassStateChanged(HOVER, true));
                root.applyCss();
                List<String> found = Contrast.shortfalls(root);
                buttons.forEach(button -> button.pseudoClassStateChanged(HOVER, false));
                return found;
            });
            assertThat(shortfalls).as("%s, %s", place, choice).isEmpty();
        }
    }

    @ParameterizedTest @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void everything_on_top_can_be_read(Theme.Choice choice) {
        Toolkit.onScreen(() -> program.theme().choiceProperty().set(choice));
        for (String sheet : List.of("log", "palette", "keys")) {
            List<String> shortfalls = Toolkit.onScreen(() -> {
                wiring.actions().find(sheet).orElseThrow().run();
                scene.getRoot().applyCss();
                Node top = scene.getRoot().lookup(".on-top");
                List<String> found = Contrast.shortfalls((Parent) top);
                wiring.layers().close();
                return found;
            });
            assertThat(shortfalls).as("%s, %s", sheet, choice).isEmpty();
        }
    }

    @Test
    void nothing_leaves_the_smallest_window_even_with_the_largest_text() {
        Toolkit.onScreen(() -> program.theme().textPercentProperty().set(Theme.LARGEST));
        Toolkit.onScreen(() -> resize(720, 560));
        untilTheSceneIs(720);
        try {
            for (Place place : places(journal)) {
                Toolkit.onScreen(() -> wiring.navigator().go(place));
                List<String> outside = Toolkit.onScreen(() -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return all(".button", ".text-field", ".page-title").stream()
                            .filter(LookTest::isSeen)
                            .filter(node -> isLeftOrRightOf(node.localToScene(node.getLayoutBounds()), 720))
                            .map(Node::toString)
                            .toList();
                });
                assertThat(outside).as(place.toString()).isEmpty();
            }
        } finally {
            Toolkit.onScreen(() -> {
                resize(1280, 800);
                program.theme().normalSize();
            });
        }
    }

    /** One selector at a time: a list of them finds nothing. */
    private static Set<Node> all(String... selectors) {
        Set<Node> found = new HashSet<>();
        for (String selector : selectors) {
            found.addAll(scene.getRoot().lookupAll(selector));
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static boolean isSeen(@Nullable Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private static boolean isLeftOrRightOf(Bounds bounds, double width) {
        return bounds.getMinX() < -1 || bounds.getMaxX() > width + 1;
    }

    @Test
    void the_measure_finds_white_on_lemon() {
        List<String> found = Toolkit.onScreen(() -> {
            Label label = new Label("unreadable");
            label.setStyle("-fx-text-fill: white");
            StackPane lemon = new StackPane(label);
            lemon.setStyle("-fx-background-color: #FFD43B");
            new Scene(lemon);
            lemon.applyCss();
            return Contrast.shortfalls(lemon);
        });
        assertThat(found).singleElement().asString().contains("unreadable").startsWith("1.4");
    }

    @Test
    void a_bad_stylesheet_is_noticed() {
        try (StylesheetWarnings here = new StylesheetWarnings()) {
            Toolkit.onScreen(() -> {
                Button button = new Button("x");
                button.setStyle("-fx-background-color: -no-such-token");
                new Scene(new StackPane(button));
                button.applyCss();
            });
            assertThat(here.seen()).isNotEmpty();
            warnings.seen().removeAll(here.seen());
        }
    }

    @Test
    void the_ink_on_lemon_is_the_dark_one() {
        assertThat(Contrast.ratio(Color.web("#241E00"), Color.web("#FFD43B"))).isGreaterThan(11.5);
    }

    @Test
    void no_colour_is_written_outside_the_palettes() {
        Path themes = Path.of("src/main/resources/lemonade/ui/theme");
        try (Stream<Path> files = Files.list(themes)) {
            files.filter(file -> !file.endsWith("light.css") && !file.endsWith("dark.css"))
                    .forEach(file -> assertThat(file).content().doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b|rgba?\\("));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
