package lemonade.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.insight.LemonsToLemonade.Month;

class StretchTest {

    @ParameterizedTest @CsvSource({"1, MONTH, 1", "24, MONTH, 24", "25, QUARTER, 9", "72, QUARTER, 24", "73, YEAR, 7"})
    void months_are_joined_when_there_are_too_many_to_hit(int months, Stretch.Size size, int columns) {
        List<Stretch> stretches = Stretch.of(months(months));
        assertThat(stretches).hasSize(columns).allMatch(stretch -> stretch.size() == size);
        assertThat(stretches.stream().mapToLong(Stretch::mishaps).sum()).isEqualTo(2L * months);
        assertThat(stretches.stream().mapToLong(Stretch::lessonsPutToUse).sum()).isEqualTo(months);
    }

    @Test
    void a_quarter_reaches_from_its_first_day_to_its_last() {
        Stretch first = Stretch.of(months(30)).getFirst();
        assertThat(first.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(first.to()).isEqualTo(LocalDate.of(2020, 3, 31));
    }

    @ParameterizedTest @CsvSource({"0, 1, 1", "1, 1, 1", "4, 1, 4", "5, 2, 6", "8, 2, 8", "9, 5, 10", "21, 10, 30",
        "3186, 1000, 4000"})
    void the_scale_counts_in_round_steps(long highest, long step, long top) {
        assertThat(Scale.reaching(highest)).isEqualTo(new Scale(step, top));
    }

    private static List<Month> months(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Month(YearMonth.of(2020, 1).plusMonths(i), 2, 1)).toList();
    }
}
