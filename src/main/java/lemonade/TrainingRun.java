package lemonade;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.util.Duration;

import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.IncidentRow;
import lemonade.domain.view.Page;
import lemonade.journal.Journal;
import lemonade.ui.common.Background;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;

/** Walks through the first screens by itself and ends the program: what the JVM learns from it makes later starts fast. */
final class TrainingRun {

    private static final Duration STAY = Duration.millis(700);
    private static final List<String> DRAWING_ON_A_REAL_DISPLAY = List.of(
            "com/sun/glass/ui/gtk/", "com/sun/glass/ui/mac/", "com/sun/glass/ui/win/",
            "com/sun/prism/es2/", "com/sun/prism/d3d/", "com/sun/prism/mtl/");

    private final Journal journal;
    private final Background background;
    private final Navigator navigator;

    TrainingRun(Journal journal, Background background, Navigator navigator) {
        this.journal = journal;
        this.background = background;
        this.navigator = navigator;
    }

    /** Call on the screen's thread once the window shows. */
    void start() {
        loadDrawingClasses();
        Thread.setDefaultUncaughtExceptionHandler((_, problem) -> giveUp(problem));
        background.run(this::newest, this::walk, TrainingRun::giveUp);
    }

    /** Ends the program so that no cache is made of a run that went wrong. */
    static void giveUp(Throwable problem) {
        problem.printStackTrace();
        Runtime.getRuntime().halt(1);
    }

    private List<IncidentRow> newest() {
        return journal.incidents().page(IncidentFilter.NONE, new Page.Start.First(), 2).rows();
    }

    private void walk(List<IncidentRow> newest) {
        List<Place> places = new ArrayList<>(List.of(new Place.Incidents(), new Place.Incidents("order")));
        newest.forEach(row -> places.add(new Place.Incident(row.id())));
        places.addAll(List.of(
                new Place.Customers(), new Place.Promises(), new Place.Stand(), new Place.Incidents(),
                new Place.Today()));
        Timeline steps = new Timeline();
        Duration at = STAY;
        for (Place place : places) {
            steps.getKeyFrames().add(new KeyFrame(at, _ -> navigator.go(place)));
            at = at.add(STAY);
        }
        steps.getKeyFrames().add(new KeyFrame(at, _ -> Platform.exit()));
        steps.play();
    }

    /** The run itself has no display, so the classes that draw on one are loaded by name; nothing of them is run. */
    private static void loadDrawingClasses() {
        try (JarFile jar = new JarFile(
                Path.of(Application.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile())) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> DRAWING_ON_A_REAL_DISPLAY.stream().anyMatch(name::startsWith))
                    .forEach(name -> load(name.substring(0, name.length() - ".class".length()).replace('/', '.')));
        } catch (IOException | URISyntaxException notInJars) {
            throw new IllegalStateException("A training run needs JavaFX in jars", notInJars);
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, Application.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError ofAnotherSystem) {
            // left to be loaded where it is used
        }
    }
}
