package lemonade.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Currency;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import lemonade.domain.Money;
import lemonade.support.TestJournal;
import lemonade.words.Words;

class FieldReaderTest {

    private static FieldReader reader(String language) {
        return new FieldReader(
                new Words(Locale.forLanguageTag(language)), Clock.fixed(TestJournal.NOW, TestJournal.ZONE),
                () -> Currency.getInstance("EUR"));
    }

    @ParameterizedTest @CsvSource({
        "90, 90", "45 min, 45", "1:30, 90", "1 h 30, 90", "1.5 h, 90", "'1,5 Std', 90", "2h, 120", "2 hours, 120",
        "1 h 20 min, 80"
    })
    void a_stretch_of_time(String typed, int minutes) {
        assertThat(reader("en-GB").minutes(typed)).contains(minutes);
    }

    @ParameterizedTest @ValueSource(strings = {"", "a while", "1:75", "two hours"})
    void other_words_are_no_stretch_of_time(String typed) {
        assertThat(reader("en-GB").minutes(typed)).isEmpty();
    }

    @ParameterizedTest @CsvSource({
        "en-GB, 45.50, 4550", "en-GB, 45, 4500", "de-DE, '45,50', 4550", "de-DE, '1.200', 120000",
        "en-GB, 'EUR 12', 1200", "de-DE, '12 €', 1200"
    })
    void an_amount(String language, String typed, long cents) {
        assertThat(reader(language).money(typed)).contains(Money.of(cents, "EUR"));
    }

    @ParameterizedTest @CsvSource({"en-GB", "en-US", "de-DE", "de-CH"})
    void an_amount_written_out_is_read_back(String language) {
        for (long cents : new long[] {0, 5, 4550, 123_456_789}) {
            Money money = Money.of(cents, "EUR");
            FieldReader reader = reader(language);
            assertThat(reader.money(reader.write(money))).as(reader.write(money)).contains(money);
        }
    }
}
