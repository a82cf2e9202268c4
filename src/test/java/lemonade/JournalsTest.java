package lemonade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Access;
import lemonade.journal.Journal;
import lemonade.journal.Surroundings;
import lemonade.places.ChosenJournal;
import lemonade.support.SampleJournal;
import lemonade.support.Toolkit;

/** Journals come and go in one window: begun, moved, put back, spoken in another language, or not opened. */
class JournalsTest {

    @TempDir
    Path home;

    @Test
    void a_journal_can_be_moved_and_is_found_again() {
        Path moved = home.resolve("elsewhere.lemonade");
        try (OpenWindow window = new OpenWindow(home)) {
            window.log("Wrong date on the poster");
            Path before = window.file();
            Toolkit.onScreen(() -> window.journals().moveTo(moved));
            window.until("the journal lies elsewhere", () -> Files.exists(moved) && Files.notExists(before));
            assertThat(new ChosenJournal(window.program().places().config()).find()).contains(moved);
        }
        try (Journal journal = Journal.open(moved, Access.READ, surroundings())) {
            assertThat(journal.incidents().count(IncidentFilter.NONE)).isEqualTo(1);
        }
    }

    @Test
    void a_backup_put_back_sets_the_present_file_aside() throws IOException {
        try (OpenWindow window = new OpenWindow(home)) {
            window.log("Wrong date on the poster");
            Path backup = home.resolve("copy.lemonade");
            try (Journal reading = window.reading()) {
                reading.backups().to(backup);
            }
            window.log("Late again");
            Toolkit.onScreen(() -> window.journals().restore(backup));
            window.until("one mishap is left", () -> incidents(window) == 1);
            try (var files = Files.list(window.file().getParent())) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .anyMatch(name -> name.contains("before-restore"));
            }
        }
    }

    @Test
    void another_language_is_spoken_at_once() {
        try (OpenWindow window = new OpenWindow(home)) {
            Toolkit.onScreen(() -> {
                window.program().preferences().set("language", "de");
                window.journals().restart();
            });
            window.untilShown("Einstellungen").untilShown("Ihr Geschäft");
        }
    }

    @Test
    void what_is_no_journal_is_left_alone_and_the_way_back_is_shown() throws IOException {
        Path notes = Files.writeString(home.resolve("notes.lemonade"), "bread, milk");
        try (OpenWindow window = new OpenWindow(home)) {
            window.log("Wrong date on the poster");
            try (Journal reading = window.reading()) {
                reading.backups().now();
            }
            Toolkit.onScreen(() -> window.journals().open(notes));
            window.untilShown("This is not a journal").untilShown("Backups of this computer");
            window.push("Restore").untilShown("Today").until("the mishap is back", () -> incidentsIn(notes) == 1);
        }
        try (var files = Files.list(home)) {
            assertThat(files.filter(file -> file.getFileName().toString().contains("before-restore")))
                    .singleElement()
                    .satisfies(aside -> assertThat(aside).hasContent("bread, milk"));
        }
    }

    private static long incidents(OpenWindow window) {
        return incidentsIn(window.file());
    }

    private static long incidentsIn(Path file) {
        try (Journal journal = Journal.open(file, Access.READ, surroundings())) {
            return journal.incidents().count(IncidentFilter.NONE);
        } catch (Trouble notYet) {
            return -1;
        }
    }

    private static Surroundings surroundings() {
        return new Surroundings(
                SampleJournal.CLOCK, Path.of("none"), Path.of("none"));
    }
}
