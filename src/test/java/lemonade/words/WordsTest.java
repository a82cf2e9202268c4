package lemonade.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Words english = new Words(Locale.UK);
    private final Words german = new Words(Locale.GERMANY);

    @ParameterizedTest @CsvSource(
            delimiter = '|',
            textBlock = """
            2026-11-21 | today         | heute
            2026-11-20 | yesterday     | gestern
            2026-11-18 | 3 days ago    | vor 3 Tagen
            2026-11-01 | 2 weeks ago   | vor 2 Wochen
            2026-06-20 | 5 months ago  | vor 5 Monaten
            2023-11-01 | 3 years ago   | vor 3 Jahren
            2026-11-22 | tomorrow      | morgen
            2026-11-24 | in 3 days     | in 3 Tagen
            2026-12-13 | in 3 weeks    | in 3 Wochen
            """)
    void ages_read_as_one_speaks(LocalDate day, String inEnglish, String inGerman) {
        assertThat(english.age(day, TODAY)).isEqualTo(inEnglish);
        assertThat(german.age(day, TODAY)).isEqualTo(inGerman);
    }

    @Test
    void dates_follow_the_region_not_only_the_language() {
        assertThat(german.day(TODAY)).isEqualTo("21.11.2026");
        assertThat(english.day(TODAY)).isEqualTo("21 Nov 2026");
        assertThat(new Words(Locale.US).day(TODAY)).isEqualTo("Nov 21, 2026");
        assertThat(english.time(LocalTime.of(16, 0))).isEqualTo("16:00");
        assertThat(german.firstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(new Words(Locale.US).firstDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    }

    @Test
    void the_year_is_left_out_while_it_is_this_year() {
        assertThat(english.dayNear(TODAY.minusDays(1), TODAY)).isEqualTo("yesterday");
        assertThat(english.dayNear(TODAY.plusDays(6), TODAY)).doesNotContain("2026").contains("27");
        assertThat(english.dayNear(TODAY.minusYears(1), TODAY)).contains("2025");
    }

    @Test
    void an_unknown_language_speaks_english_and_never_the_machines_default() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(new Words(Locale.JAPAN).say("common.day.today")).isEqualTo("today");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_key_without_a_sentence_is_shown_as_it_is() {
        assertThat(english.say("nowhere.to.be.found")).isEqualTo("nowhere.to.be.found");
        assertThat(english.say("common.nothing")).isEqualTo("common.nothing");
    }

    @ParameterizedTest @CsvSource(delimiter = '|',
            textBlock = "0|0 bytes\n1|1 byte\n999|999 bytes\n1500|1.5 kB\n277000000|277 MB\n999999|1 MB")
    void sizes_take_the_nearest_unit(long bytes, String shown) {
        assertThat(english.size(bytes)).isEqualTo(shown);
    }
}
