package lemonade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Journal;
import lemonade.places.Places;
import lemonade.support.SampleJournal;
import lemonade.support.Toolkit;
import lemonade.ui.common.Place;
import lemonade.ui.common.SameThread;
import lemonade.ui.common.Theme;

/** Everything in the window's frame from the keyboard alone. */
class KeyboardTest {

    @TempDir
    Path folder;

    private Journal journal;
    private Program program;
    private Wiring wiring;
    private Stage stage;
    private Scene scene;

    @BeforeEach
    void openTheWindow() throws IOException {
        Path config = Files.createDirectories(folder.resolve(".config/lemonade-journal"));
        Files.writeString(config.resolve("preferences.properties"), "language=en-GB");
        journal = SampleJournal.in(folder);
        Toolkit.onScreen(() -> {
            program = Program.at(new Places("Linux", Map.of(), folder), SampleJournal.CLOCK);
            program.theme().choiceProperty().set(Theme.Choice.LIGHT);
            program.theme().install();
            wiring = new Wiring(program, new SameThread(), journal, LookTest.NO_OTHER);
            scene = new Scene(wiring.window(), 1280, 800);
            stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void closeTheWindow() {
        Toolkit.onScreen(() -> stage.hide());
        journal.close();
    }

    private void press(KeyCode code, KeyCode... held) {
        Toolkit.onScreen(() -> {
            KeyEvent event = new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", code, holds(KeyCode.SHIFT, held), holds(KeyCode.CONTROL, held),
                    holds(KeyCode.ALT, held), false);
            Event.fireEvent(target(), event);
        });
    }

    private void type(String text) {
        Toolkit.onScreen(() -> {
            for (String letter : text.split("")) {
                Event.fireEvent(
                        target(),
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false,
                                false));
            }
        });
    }

    private static boolean holds(KeyCode code, KeyCode... held) {
        return List.of(held).contains(code);
    }

    private Node target() {
        return scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    }

    private boolean shows(String selector) {
        return Toolkit.onScreen(() -> scene.getRoot().lookup(selector) != null);
    }

    private Place place() {
        return wiring.navigator().place();
    }

    @Test
    void numbers_go_to_places_and_arrows_back_and_forward() {
        press(KeyCode.DIGIT4, KeyCode.CONTROL);
        assertThat(place()).isEqualTo(new Place.Promises());
        press(KeyCode.LEFT, KeyCode.ALT);
        assertThat(place()).isEqualTo(new Place.Today());
        press(KeyCode.RIGHT, KeyCode.ALT);
        assertThat(place()).isEqualTo(new Place.Promises());
    }

    @Test
    void a_mishap_is_logged_without_the_mouse() {
        long before = journal.incidents().count(IncidentFilter.NONE);
        press(KeyCode.N, KeyCode.CONTROL);
        type("Wrong date on the menus");
        press(KeyCode.ENTER);
        assertThat(shows(".capture")).isFalse();
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isEqualTo(before + 1);
        press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isEqualTo(before);
    }

    @Test
    void escape_closes_the_sheet_and_keeps_the_line() {
        press(KeyCode.N, KeyCode.CONTROL);
        type("Half a sentence");
        press(KeyCode.ESCAPE);
        assertThat(shows(".capture")).isFalse();
        press(KeyCode.N, KeyCode.CONTROL);
        String line = Toolkit.onScreen(() -> ((TextInputControl) scene.getRoot().lookup(".capture-line")).getText());
        assertThat(line).isEqualTo("Half a sentence");
    }

    @Test
    void undo_belongs_to_the_field_that_has_the_caret() {
        press(KeyCode.N, KeyCode.CONTROL);
        type("First");
        press(KeyCode.ENTER);
        long after = journal.incidents().count(IncidentFilter.NONE);
        press(KeyCode.N, KeyCode.CONTROL);
        type("Second");
        press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isEqualTo(after);
        assertThat(shows(".capture")).isTrue();
    }

    @Test
    void the_palette_does_what_one_types_and_enter() {
        press(KeyCode.K, KeyCode.CONTROL);
        type("promises");
        press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.Promises());
        assertThat(shows(".palette")).isFalse();
    }

    @Test
    void a_question_mark_shows_the_keys_but_not_while_one_writes() {
        type("?");
        assertThat(shows(".key-sheet")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(shows(".key-sheet")).isFalse();
        press(KeyCode.N, KeyCode.CONTROL);
        type("Why?");
        assertThat(shows(".key-sheet")).isFalse();
    }

    @Test
    void light_dark_and_the_text_size_change_even_under_a_sheet() {
        press(KeyCode.K, KeyCode.CONTROL);
        press(KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(program.theme().choiceProperty().get()).isEqualTo(Theme.Choice.DARK);
        press(KeyCode.EQUALS, KeyCode.CONTROL);
        assertThat(program.theme().textPercentProperty().get()).isEqualTo(110);
        press(KeyCode.DIGIT0, KeyCode.CONTROL);
        assertThat(program.theme().textPercentProperty().get()).isEqualTo(100);
        assertThat(shows(".palette")).isTrue();
    }

    @Test
    void a_place_one_goes_to_has_the_keyboard() {
        press(KeyCode.DIGIT4, KeyCode.CONTROL);
        boolean inside = Toolkit.onScreen(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
            Node at = scene.getFocusOwner();
            while (at != null && !at.getStyleClass().contains("content")) {
                at = at.getParent();
            }
            return at != null;
        });
        assertThat(inside).isTrue();
    }

    @Test
    void the_caret_returns_to_where_it_was_before_the_sheet() {
        Node before = Toolkit.onScreen(() -> {
            Node button = scene.getRoot().lookup(".palette-field");
            button.requestFocus();
            return button;
        });
        press(KeyCode.K, KeyCode.CONTROL);
        press(KeyCode.ESCAPE);
        assertThat(Toolkit.onScreen(() -> scene.getFocusOwner())).isSameAs(before);
    }
}
