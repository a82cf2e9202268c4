package lemonade.insight.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import lemonade.domain.Moment;
import lemonade.words.Words;

class MomentReaderTest {

    /** A Saturday. */
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-21T14:02:00+01:00[Europe/Berlin]");

    private static CaptureContext context(String language) {
        return CaptureContext.of(
                List.of(), List.of(), Currency.getInstance("EUR"), NOW, Locale.forLanguageTag(language));
    }

    @ParameterizedTest @CsvSource({
        "en-GB, yesterday 4pm, 2026-11-20T16:00+01:00",
        "en-GB, 4 March, 2026-03-04",
        "en-GB, 3/4/2026, 2026-04-03",
        "en-US, 3/4/2026, 2026-03-04",
        "en-GB, 9:30, 2026-11-21T09:30+01:00",
        "en-GB, Tuesday, 2026-11-17",
        "de-DE, gestern 16 Uhr, 2026-11-20T16:00+01:00",
        "de-DE, 4.3., 2026-03-04",
        "de-DE, 20.11.2026, 2026-11-20",
        "en-GB, 2026-11-02 08:15, 2026-11-02T08:15+01:00"
    })
    void a_time_that_was(String language, String typed, String expected) {
        assertThat(MomentReader.read(typed, context(language), false)).contains(Moment.parse(expected));
    }

    @Test
    void a_weekday_is_the_next_one_when_something_is_due() {
        assertThat(MomentReader.read("Tuesday", context("en-GB"), true)).contains(Moment.parse("2026-11-24"));
    }

    @ParameterizedTest @ValueSource(strings = {"", "soon or so", "no idea"})
    void no_time_is_found_in_other_words(String typed) {
        assertThat(MomentReader.read(typed, context("en-GB"), false)).isEmpty();
    }

    @ParameterizedTest @ValueSource(strings = {"en-GB", "en-US", "de-DE", "de-AT", "en"})
    void what_the_program_writes_is_read_back(String language) {
        Words words = new Words(Locale.forLanguageTag(language));
        for (String written : List.of("2026-11-20T16:05+01:00", "2026-03-04", "2025-12-31T00:30+01:00")) {
            Moment moment = Moment.parse(written);
            assertThat(MomentReader.read(words.moment(moment), context(language), false))
                    .as(words.moment(moment))
                    .contains(moment);
        }
    }
}
