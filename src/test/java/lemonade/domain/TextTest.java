package lemonade.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `print error`          | `print error`
            ` print  error `       | `print error`
            `print\terror\n`       | `print error`
            `print\u00A0error\u2003` | `print error`
            `Großdruck`            | `Großdruck`
            ` `                    | ``
            ``                     | ``
            """)
    void a_line_has_single_blanks_and_none_around_it(String text, String line) {
        assertThat(Text.line(text)).isEqualTo(line);
    }

    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Print Error`   | `print error`
            ` PRINT  error` | `print error`
            `Großdruck`     | `grossdruck`
            `GROSSDRÜCK`    | `grossdruck`
            `Café`          | `cafe`
            `ﬁle №4`        | `file no4`
            ``              | ``
            """)
    void keys_compare_without_case_accents_and_surplus_blanks(String text, String key) {
        assertThat(Text.key(text)).isEqualTo(key);
    }
}
