package lemonade.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.domain.view.IncidentRow;
import lemonade.journal.Journal;
import lemonade.journal.Surroundings;
import lemonade.support.SampleJournal;
import lemonade.ui.common.HandDelays;
import lemonade.ui.common.Journals;
import lemonade.ui.common.Preferences;
import lemonade.ui.common.SameThread;
import lemonade.ui.common.Toasts;
import lemonade.words.Words;

class BackupsModelTest {

    @TempDir
    Path folder;

    private final Toasts toasts = new Toasts(new HandDelays());
    private final List<Path> restored = new ArrayList<>();
    private Journal journal;
    private Preferences preferences;
    private BackupsModel model;

    @BeforeEach
    void open() {
        journal = SampleJournal.in(folder);
        preferences = new Preferences(folder.resolve("preferences.properties"));
        model = model(SampleJournal.CLOCK);
        model.load();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void a_backup_is_listed_with_what_is_in_it() {
        assertThat(shown().backups()).isEmpty();
        model.backUp();
        assertThat(shown().backups()).singleElement().satisfies(entry -> {
            assertThat(Objects.requireNonNull(entry.contents()).incidents()).isEqualTo(7);
            assertThat(new BackupWords(new Words(Locale.UK), model).contents(entry.contents(), 4_096))
                    .isEqualTo("7 mishaps, 5 customers, 1 lesson  ·  4.1 kB");
        });
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void looking_inside_shows_the_newest_mishaps_and_changes_nothing() {
        model.backUp();
        journal.incidents().trash(journal.incidents().on(SampleJournal.NOW.toLocalDate().minusDays(1)).getFirst().id());
        List<BackupsModel.Inside> seen = new ArrayList<>();
        model.lookInside(shown().backups().getFirst().backup(), seen::add);
        assertThat(seen).singleElement().satisfies(inside -> {
            assertThat(inside.contents().incidents()).isEqualTo(7);
            assertThat(inside.newest()).extracting(IncidentRow::title)
                    .startsWith("Cut the banner 10 cm too short")
                    .hasSize(6);
        });
    }

    @Test
    void every_backup_also_goes_to_the_second_folder() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        model.backUp();
        model.chooseSecond(stick);
        assertThat(stick).isDirectoryContaining(file -> file.toString().endsWith(".lemonade"));
        assertThat(shown().secondIsThere()).isTrue();
        Files.list(stick).forEach(file -> assertThat(file.toFile().delete()).isTrue());
        Files.delete(stick);
        model.backUp();
        assertThat(shown().secondIsThere()).isFalse();
        assertThat(shown().backups()).hasSize(2);
        model.forgetSecond();
        assertThat(shown().second()).isNull();
    }

    @ParameterizedTest @CsvSource({"6, ", "7, 7", "30, 30"})
    void after_a_week_the_latest_backup_counts_as_old(int daysLater, Long stale) {
        model.backUp();
        BackupsModel later = model(Clock.offset(SampleJournal.CLOCK, Duration.ofDays(daysLater)));
        later.load();
        assertThat(later.staleDays().orElse(null)).isEqualTo(stale);
    }

    @Test
    void restoring_is_left_to_the_window() {
        model.restore(folder.resolve("a.lemonade"));
        assertThat(restored).containsExactly(folder.resolve("a.lemonade"));
    }

    private BackupsModel model(Clock clock) {
        Surroundings around = new Surroundings(clock, folder.resolve("backups"), folder.resolve("state"));
        return new BackupsModel(
                journal, new SameThread(), new Remembering(), preferences, toasts, new Words(Locale.UK), around);
    }

    private BackupsModel.Shown shown() {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    private final class Remembering implements Journals {
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
        public void restore(Path backup) {
            restored.add(backup);
        }

        @Override
        public void restart() {}

        @Override
        public List<Path> recent() {
            return List.of();
        }
    }
}
