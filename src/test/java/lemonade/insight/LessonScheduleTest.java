package lemonade.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.domain.Lesson;
import lemonade.domain.LessonBuilder;
import lemonade.domain.Moment;
import lemonade.domain.Rehearsal;
import lemonade.domain.RehearsalBuilder;

class LessonScheduleTest {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 3, 1);
    private static final OffsetDateTime THEN = WRITTEN.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);

    private static Lesson rehearsedOn(LocalDate... days) {
        List<Rehearsal> rehearsals = new ArrayList<>();
        for (LocalDate day : days) {
            rehearsals.add(RehearsalBuilder.builder().id(new UUID(0, 1)).at(Moment.on(day)).build());
        }
        return LessonBuilder.builder()
                .id(new UUID(0, 0))
                .act("measure twice")
                .rehearsals(rehearsals)
                .createdAt(THEN)
                .updatedAt(THEN)
                .build();
    }

    @ParameterizedTest @CsvSource({"0, 2", "1, 7", "2, 21", "3, 60", "4, 90", "9, 90"})
    void the_gaps_grow_up_to_a_quarter(int looks, int daysUntilNext) {
        LocalDate[] days = new LocalDate[looks];
        for (int look = 0; look < looks; look++) {
            days[look] = WRITTEN.plusDays(look + 1L);
        }
        LocalDate last = looks == 0 ? WRITTEN : days[looks - 1];
        assertThat(LessonSchedule.nextLook(rehearsedOn(days))).isEqualTo(last.plusDays(daysUntilNext));
    }

    @Test
    void a_look_taken_late_moves_the_next_one() {
        LocalDate late = WRITTEN.plusDays(50);
        assertThat(LessonSchedule.nextLook(rehearsedOn(late))).isEqualTo(late.plusDays(7));
    }

    @Test
    void a_resting_lesson_or_one_without_a_plan_is_never_due() {
        LocalDate muchLater = WRITTEN.plusYears(1);
        assertThat(LessonSchedule.isDue(rehearsedOn(), muchLater)).isTrue();
        assertThat(LessonSchedule.isDue(rehearsedOn().withPausedAt(THEN), muchLater)).isFalse();
        assertThat(LessonSchedule.isDue(rehearsedOn().withAct(""), muchLater)).isFalse();
        assertThat(LessonSchedule.isDue(rehearsedOn(), WRITTEN.plusDays(1))).isFalse();
    }
}
