package lemonade.bench;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that JavaFX can show: a window with one line in it. What a start of the program is measured against. */
public final class BareWindow extends Application {

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Lemonade")), 1200, 760));
        stage.show();
        new AnimationTimer() {
            private boolean drawn;

            @Override
            public void handle(long now) {
                if (drawn) {
                    stop();
                    say(Instant.now());
                }
                drawn = true;
            }
        }.start();
    }

    private static void say(Instant usable) {
        Instant began = ProcessHandle.current().info().startInstant().orElseThrow();
        System.out.println("usable " + Duration.between(began, usable).toMillis() + " " + ProcessMemory.own());
        System.out.flush();
        if (Boolean.getBoolean("bare.training")) {
            Platform.exit();
        } else {
            Runtime.getRuntime().halt(0);
        }
    }
}
