package lemonade;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.text.Text;

import lemonade.cli.CommandLineProgram;
import lemonade.places.Places;
import lemonade.words.Words;

/** Where the program starts: hands the arguments to the command line or opens the window. */
public final class Launcher {

    private static final int FAILED = 1;

    private Launcher() {}

    public static void main(String[] arguments) {
        new Natives(Places.ofThisMachine().cache()).prepare();
        boolean commandLine = "command-line".equals(System.getProperty("lemonade.start"));
        Start start = Start.of(TypedArguments.found(arguments), commandLine);
        // no pattern switch: the JVM would build one anew at every start
        if (start instanceof Start.Window window) {
            System.exit(openWindow(window.arguments().toArray(String[]::new)));
        } else if (start instanceof Start.Command command) {
            System.exit(run(command));
        }
    }

    private static int run(Start.Command command) {
        String training = System.getProperty("lemonade.train");
        return training == null
                ? CommandLineProgram.run(command.arguments().toArray(String[]::new))
                : new CommandTraining(Path.of(training)).run();
    }

    private static int openWindow(String[] arguments) {
        try {
            startToolkit();
            if (Boolean.getBoolean("lemonade.ends-with-parent")) {
                ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(Platform::exit));
            }
            Application.launch(JournalApp.class, arguments);
            return 0;
        } catch (RuntimeException | LinkageError thrown) {
            boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
            new TroubleLog(Places.ofThisMachine().logs(), Clock.systemDefaultZone()).write(thrown);
            WindowTrouble trouble = WindowTrouble.behind(thrown, System.getenv("DISPLAY"), headless);
            utf8(FileDescriptor.err).println(trouble.sentence(
                    new Words(Locale.getDefault()),
                    System.getProperty("lemonade.command", "lemonade --help")));
            return FAILED;
        }
    }

    /** Also draws a letter: without any font JavaFX starts, and fails at the first label. */
    private static void startToolkit() {
        try (HeldErrors _ = HeldErrors.begin()) {
            Platform.startup(() -> {});
            new Text("a").getLayoutBounds();
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
