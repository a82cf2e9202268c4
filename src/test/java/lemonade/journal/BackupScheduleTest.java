package lemonade.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A backup waits for a pause of a minute, but never longer than half an hour. */
class BackupScheduleTest {

    private static final Instant START = Instant.parse("2026-11-21T13:00:00Z");

    private final BackupSchedule schedule = new BackupSchedule();

    private static Instant at(String time) {
        return START.plus(Duration.parse("PT" + time));
    }

    @ParameterizedTest @CsvSource({
        // last key, now, due, overdue
        "0S, 9M59S, false, false",
        "0S, 10M, true, false",
        "9M30S, 10M, false, false",
        "9M30S, 10M30S, true, false",
        "29M58S, 29M59S, false, false",
        "29M58S, 30M, true, true",
        "30M, 45M, true, true"
    })
    void itIsDueInAPauseOfAMinuteAndAtTheLatestAfterHalfAnHour(
            String lastKey, String now, boolean due, boolean overdue) {
        schedule.edited(START);
        schedule.keyPressed(at(lastKey));
        assertThat(schedule.isDue(at(now))).isEqualTo(due);
        assertThat(schedule.isOverdue(at(now))).isEqualTo(overdue);
    }

    @Test
    void withoutAnEditThereIsNothingToBackUp() {
        schedule.keyPressed(START);
        assertThat(schedule.isDue(at("5H"))).isFalse();
        assertThat(schedule.hasEdits()).isFalse();
    }

    @Test
    void anEditByACommandNeedsNoKey() {
        schedule.edited(START);
        assertThat(schedule.isDue(at("10M"))).isTrue();
    }

    @Test
    void afterABackupEditsCountAnew() {
        schedule.edited(START);
        schedule.backedUp();
        assertThat(schedule.isDue(at("1H"))).isFalse();
        schedule.edited(at("1H"));
        schedule.edited(at("1H29M"));
        assertThat(schedule.isDue(at("1H30M"))).as("half an hour after the first edit, not the last").isTrue();
    }
}
