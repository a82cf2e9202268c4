package lemonade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import lemonade.journal.Access;
import lemonade.journal.Journal;
import lemonade.places.Places;
import lemonade.support.SampleJournal;
import lemonade.support.Toolkit;
import lemonade.ui.common.Journals;

/**
 * The real window on the real journal of a folder, used as its owner would: with keys, by what is written on buttons
 * and beside fields, and by waiting until something can be seen.
 */
final class OpenWindow implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;
    private static final int MOST_TABS = 80;

    private final Program program;
    private final JournalWindow window;
    private final Stage stage;
    private final CountDownLatch exited = new CountDownLatch(1);

    /** Opens the journal of the system's place under {@code home}; the first start's page makes it when there is none. */
    OpenWindow(Path home) {
        Places places = new Places("Linux", Map.of(), home);
        prefer(places, "language=en-GB");
        program = Program.at(places, SampleJournal.CLOCK);
        stage = Toolkit.onScreen(() -> new Stage());
        window = Toolkit.onScreen(() -> {
            JournalWindow opened = new JournalWindow(program, stage, exited::countDown);
            opened.open(places.journal());
            return opened;
        });
        until("the window is there", () -> stage.getScene() != null && (shows("Today") || shows("Welcome")));
        if (shows("Welcome")) {
            push("Start my journal");
        }
        untilShown("Today");
    }

    private static void prefer(Places places, String preferences) {
        try {
            Files.writeString(
                    Files.createDirectories(places.config()).resolve("preferences.properties"), preferences);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The window's way to other journals, to be used on the screen's thread. */
    Journals journals() {
        return window;
    }

    Path file() {
        return program.places().journal();
    }

    /** A second, reading look at what is in the file by now. */
    Journal reading() {
        return Journal.open(file(), Access.READ, program.surroundings());
    }

    Program program() {
        return program;
    }

    /** Presses and releases a key where the caret is. */
    OpenWindow press(KeyCode code, KeyCode... held) {
        Toolkit.onScreen(() -> {
            fire(KeyEvent.KEY_PRESSED, "", code, held);
            fire(KeyEvent.KEY_RELEASED, "", code, held);
        });
        return this;
    }

    /** Types where the caret is. */
    OpenWindow type(String text) {
        Toolkit.onScreen(() -> text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED)));
        return this;
    }

    private void fire(javafx.event.EventType<KeyEvent> kind, String letter, KeyCode code, KeyCode... held) {
        List<KeyCode> down = Arrays.asList(held);
        Scene scene = stage.getScene();
        Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(
                target,
                new KeyEvent(
                        kind, letter.isEmpty() ? KeyEvent.CHAR_UNDEFINED : letter, letter, code,
                        down.contains(KeyCode.SHIFT), down.contains(KeyCode.CONTROL), down.contains(KeyCode.ALT),
                        false));
    }

    /** Logs a mishap in one line and waits until it is written down. */
    OpenWindow log(String line) {
        press(KeyCode.N, KeyCode.CONTROL).until("the sheet is there", () -> find(".capture") != null);
        type(line).press(KeyCode.ENTER).until("the sheet is gone", () -> find(".capture") == null);
        return untilShown("Written down");
    }

    /** Goes on with Tab until the caret is on what is called so. */
    OpenWindow tabTo(String name) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (Toolkit.onScreen(() -> name.equals(nameOf(stage.getScene().getFocusOwner())))) {
                return this;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("Tab never came to “" + name + "”");
    }

    /** Puts the caret into the field with this label. */
    OpenWindow into(String label) {
        Toolkit.onScreen(() -> field(label).requestFocus());
        return this;
    }

    String textIn(String label) {
        return Toolkit.onScreen(() -> field(label).getText());
    }

    /** Pushes the button on which this is written, or that is called so. */
    OpenWindow push(String name) {
        Toolkit.onScreen(() -> buttons(name).getFirst().fire());
        return this;
    }

    /** Pushes the last of several buttons of one name, as that of the newest message. */
    OpenWindow pushLast(String name) {
        Toolkit.onScreen(() -> buttons(name).getLast().fire());
        return this;
    }

    private List<ButtonBase> buttons(String name) {
        List<ButtonBase> found = visible()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> name.equals(nameOf(button)) || name.equals(button.getText()))
                .toList();
        assertThat(found).as("button “%s” among %s", name, texts()).isNotEmpty();
        return found;
    }

    /** Whether this is written somewhere in the window. To be asked on the screen's thread. */
    boolean shows(String text) {
        return texts().stream().anyMatch(each -> each.contains(text));
    }

    /** The first node that fits, in the window now; null when there is none. To be asked on the screen's thread. */
    @Nullable Node find(String selector) {
        return stage.getScene() == null ? null
                : stage.getScene()
                        .getRoot()
                        .lookupAll(selector)
                        .stream()
                        .filter(OpenWindow::isSeen)
                        .findFirst()
                        .orElse(null);
    }

    OpenWindow untilShown(String text) {
        return until("“" + text + "” is shown", () -> shows(text));
    }

    OpenWindow untilGone(String text) {
        return until("“" + text + "” is gone", () -> !shows(text));
    }

    /** Looks with every picture that is drawn, until it holds. */
    OpenWindow until(String what, BooleanSupplier holds) {
        CompletableFuture<Boolean> held = new CompletableFuture<>();
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                try {
                    if (holds.getAsBoolean()) {
                        stop();
                        held.complete(true);
                    }
                } catch (RuntimeException | Error problem) {
                    stop();
                    held.completeExceptionally(problem);
                }
            }
        };
        Toolkit.onScreen(timer::start);
        try {
            held.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return this;
        } catch (TimeoutException late) {
            Toolkit.onScreen(timer::stop);
            throw new AssertionError("waited in vain until " + what + "; shown: " + Toolkit.onScreen(this::texts));
        } catch (InterruptedException | ExecutionException thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    /** Asks the window to close as its frame's button does, and waits until it has let go of the journal. */
    void askToClose() {
        Toolkit.onScreen(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    @Override
    public void close() {
        askToClose();
        until("the program would end", () -> exited.getCount() == 0);
        window.close();
        Toolkit.onScreen(stage::hide);
    }

    /** Lets go without asking, for the end of a test that may have failed halfway. */
    void drop() {
        window.close();
        Toolkit.onScreen(stage::hide);
    }

    private TextInputControl field(String label) {
        return visible()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(field -> label.equals(field.getAccessibleText()) || isLabelled(field, label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field “" + label + "” among " + texts()));
    }

    private boolean isLabelled(Node field, String label) {
        return visible().anyMatch(
                node -> node instanceof Label one && one.getLabelFor() == field && label.equals(one.getText()));
    }

    private static @Nullable String nameOf(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        String spoken = node.getAccessibleText();
        return spoken == null && node instanceof Labeled labeled ? labeled.getText() : spoken;
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        visible().forEach(node -> {
            if (node instanceof Labeled labeled && labeled.getText() != null) {
                texts.add(labeled.getText());
            } else if (node instanceof TextInputControl input) {
                texts.add(input.getText());
            }
        });
        texts.removeIf(String::isBlank);
        return texts;
    }

    private Stream<Node> visible() {
        return stage.getScene() == null ? Stream.of() : within(stage.getScene().getRoot());
    }

    private static Stream<Node> within(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(OpenWindow::within))
                : Stream.of(node);
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
