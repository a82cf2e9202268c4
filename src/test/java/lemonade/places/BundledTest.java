package lemonade.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Everything bundled can be shown with its licence's words. */
class BundledTest {

    @Test
    void the_program_comes_first_and_everything_has_its_words() {
        assertThat(Bundled.all().getFirst().name()).isEqualTo("Lemonade Journal");
        assertThat(Bundled.all()).extracting(Bundled::name).contains("OpenJFX", "Inter", "SQLite and its JDBC driver");
        assertThat(Bundled.all())
                .allSatisfy(bundled -> assertThat(bundled.text()).as(bundled.name()).hasSizeGreaterThan(500));
    }
}
