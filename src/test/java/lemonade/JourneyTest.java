package lemonade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Contact;
import lemonade.domain.FollowUp;
import lemonade.domain.Incident;
import lemonade.domain.view.IncidentFilter;
import lemonade.exchange.MarkdownExport;
import lemonade.exchange.Progress;
import lemonade.exchange.Redaction;
import lemonade.exchange.Selection;
import lemonade.journal.Journal;
import lemonade.support.Toolkit;

/** From what the owner types to the file, the figures and the page, through the real window. */
class JourneyTest {

    private static final String FLYERS = "Sara Kessler got 200 flyers with the old address, furious";
    private static final String STORY = "Nobody opened the proof on paper.";

    @TempDir
    Path home;

    private OpenWindow window;

    @BeforeEach
    void open() {
        window = new OpenWindow(home);
    }

    @AfterEach
    void letGo() {
        window.drop();
    }

    private void reopen() {
        window.close();
        window = new OpenWindow(home);
    }

    private <T> T inTheFile(Function<Journal, T> question) {
        try (Journal journal = window.reading()) {
            return question.apply(journal);
        }
    }

    private List<Incident> incidents() {
        return inTheFile(journal -> {
            List<Incident> all = new ArrayList<>();
            journal.incidents().forEach(IncidentFilter.NONE, all::add);
            return all;
        });
    }

    private List<String> titles() {
        return incidents().stream().map(Incident::title).toList();
    }

    private Incident only() {
        assertThat(incidents()).hasSize(1);
        return incidents().getFirst();
    }

    private boolean isRowChosen() {
        return window.find(".incident-list .list-cell:selected") != null;
    }

    private boolean isDroneChosenInPalette() {
        Node row = window.find(".palette-list .list-cell:selected");
        return row != null && row.lookupAll(".label")
                .stream()
                .anyMatch(label -> ((Label) label).getText().equals("The drone film was lost"));
    }

    private void logAndOpen(String line) {
        window.press(N, CONTROL).type(line).press(ENTER, CONTROL).untilShown("What happened?");
    }

    @Test
    void what_is_typed_comes_to_the_file_the_figures_and_the_page() throws IOException {
        logAndOpen(FLYERS);
        window.into("What happened?").type(STORY).untilShown("Saved 14:02");

        Incident stored = only();
        assertThat(stored.title()).isEqualTo(FLYERS);
        assertThat(stored.story()).isEqualTo(STORY);
        assertThat(stored.cause()).isEqualTo("print error");

        window.press(DIGIT5, CONTROL).until("the cause has its mark", () -> window.find(".cause-row .dot") != null);
        Node cause = Toolkit.onScreen(() -> window.find(".cause-row"));
        Node chart = Toolkit.onScreen(() -> window.find(".column-chart"));
        assertThat(cause.getAccessibleText()).contains("print error").contains("1");
        assertThat(chart.getAccessibleText()).contains("1 mishap");
        assertThat(Toolkit.onScreen(() -> window.find(".column-chart .lemon-mark"))).isNotNull();

        assertThat(markdown()).contains(FLYERS).contains(STORY).contains("print error");
    }

    private String markdown() throws IOException {
        try (Journal journal = window.reading()) {
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            new MarkdownExport(journal, window.program().clock(), window.program().words(), Selection.EVERYTHING,
                    Redaction.NONE).write(page, Progress.UNWATCHED);
            return page.toString(UTF_8);
        }
    }

    @Test
    void what_is_thrown_away_comes_back_by_the_message_by_the_keys_and_from_the_Trash() {
        window.log("Cut the banner too short").log("Forgot the order over the holiday");
        window.press(DIGIT2, CONTROL).untilShown("2 incidents").until("a row is chosen", this::isRowChosen);

        window.press(DELETE).untilShown("Moved to Trash");
        assertThat(titles()).hasSize(1);
        window.pushLast("Undo").untilShown("2 incidents");
        assertThat(titles()).hasSize(2);

        window.until("a row is chosen", this::isRowChosen).press(DELETE).untilShown("1 incident");
        window.press(Z, CONTROL).untilShown("2 incidents");
        assertThat(titles()).hasSize(2);

        window.until("a row is chosen", this::isRowChosen).press(DELETE).untilShown("1 incident");
        window.press(DIGIT6, CONTROL).untilShown("Put back").push("Put back");
        window.untilGone("Put back").press(DIGIT2, CONTROL).untilShown("2 incidents");
        assertThat(titles()).containsExactlyInAnyOrder(
                "Cut the banner too short", "Forgot the order over the holiday");
    }

    @Test
    void a_word_finds_the_incident_Enter_opens_it_and_Alt_Left_leads_back() {
        window.log("Cut the banner too short").log("The drone film was lost").log("Cold dishes at the opening");
        window.press(DIGIT2, CONTROL).untilShown("3 incidents");

        window.press(F, CONTROL).type("dro").untilGone("Cut the banner");
        window.until("the row is there", () -> window.shows("dro") && !window.shows("Cold dishes"));
        window.press(ENTER).untilShown("What happened?");
        assertThat(window.textIn("Title")).isEqualTo("The drone film was lost");

        window.press(LEFT, ALT).untilGone("What happened?");
        assertThat(window.textIn("Search every word you wrote")).isEqualTo("dro");
    }

    @Test
    void the_palette_finds_an_incident_and_Enter_opens_it() {
        window.log("Cut the banner too short").log("The drone film was lost");
        window.press(K, CONTROL).type("drone").until("it is chosen", this::isDroneChosenInPalette);
        window.press(ENTER).untilShown("What happened?");
        assertThat(window.textIn("Title")).isEqualTo("The drone film was lost");
    }

    @Test
    void what_cannot_be_saved_stays_is_told_of_and_is_saved_once_the_cause_is_gone() throws IOException {
        logAndOpen(FLYERS);
        List<String> storedWhenSaidSo = Toolkit.onScreen(this::storiesWheneverSavedIsShown);
        Path inTheWay = Files.createDirectory(Path.of(window.file() + "-journal"));

        window.into("What happened?").type(STORY).untilShown("Not saved yet").untilShown("Try again");
        assertThat(window.textIn("What happened?")).isEqualTo(STORY);
        assertThat(storedWhenSaidSo).isEmpty();
        window.push("Try again").untilShown("Not saved yet");

        Files.delete(inTheWay);
        window.push("Try again").untilShown("Saved 14:02").untilGone("Try again");
        assertThat(storedWhenSaidSo).isNotEmpty().allMatch(STORY::equals);
        assertThat(only().story()).isEqualTo(STORY);
    }

    /** Looks into the file at the very moment at which the window says "Saved". */
    private List<String> storiesWheneverSavedIsShown() {
        List<String> stories = new ArrayList<>();
        ((Label) window.find(".save-state")).textProperty().subscribe(text -> {
            if (text.startsWith("Saved")) {
                stories.add(only().story());
            }
        });
        return stories;
    }

    @Test
    void a_mishap_is_told_and_a_promise_kept_without_the_mouse() {
        logAndOpen(FLYERS + ", promised to call at 4pm");
        window.tabTo("Their words").press(SPACE).type("I needed these today!").press(ENTER);
        window.untilShown("“I needed these today!”").untilShown("Saved 14:02");
        assertThat(only().contacts()).extracting(Contact::words).contains("I needed these today!");

        window.press(DIGIT4, CONTROL).untilShown("Everything you owe somebody");
        window.until("the promise is there", () -> window.find(".promise-row") != null);
        window.tabTo("Done: call").press(SPACE).untilShown("Done: call");
        window.until("the promise is settled", () -> window.find(".promise-row") == null);
        assertThat(only().followUps()).extracting(FollowUp::isOpen).containsExactly(false);
    }

    @Test
    void after_closing_and_opening_everything_is_there() {
        window.log("Cut the banner too short").log("The drone film was lost").log("Cold dishes at the opening");
        reopen();
        window.press(DIGIT2, CONTROL).untilShown("3 incidents");
        window.untilShown("Cut the banner").untilShown("The drone film").untilShown("Cold dishes");
    }

    @Test
    void closing_at_once_after_the_last_letter_loses_nothing() {
        logAndOpen(FLYERS);
        window.into("What happened?").type(STORY);
        reopen();
        assertThat(only().story()).isEqualTo(STORY);
        window.press(DIGIT2, CONTROL).untilShown("1 incident");
        window.until("a row is chosen", this::isRowChosen).press(ENTER).untilShown("What happened?");
        assertThat(window.textIn("What happened?")).isEqualTo(STORY);
    }

    @Test
    void closing_while_a_form_is_open_keeps_what_stands_in_it() {
        logAndOpen(FLYERS);
        window.push("Their words").type("I needed these today!");
        reopen();
        assertThat(only().contacts()).extracting(Contact::words).contains("I needed these today!");
    }

    @Test
    void closing_with_a_line_not_yet_saved_writes_it_down() {
        window.press(N, CONTROL).type("Half a line about the lost keys");
        reopen();
        assertThat(titles()).containsExactly("Half a line about the lost keys");
    }
}
