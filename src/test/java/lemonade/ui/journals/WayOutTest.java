package lemonade.ui.journals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import lemonade.domain.Trouble;

class WayOutTest {

    @ParameterizedTest @CsvSource({
        "MISSING, RETRY CHOOSE RESTORE BEGIN EXAMPLE",
        "LOCKED, RETRY CHOOSE",
        "NOT_A_JOURNAL, CHOOSE RESTORE EXAMPLE",
        "FOREIGN_SCHEMA, CHOOSE RESTORE EXAMPLE",
        "DAMAGED, RETRY CHOOSE RESTORE",
        "NEWER, RETRY CHOOSE",
        "SHRUNK, CHOOSE RESTORE ACCEPT",
        "READ_ONLY, RETRY CHOOSE"
    })
    void each_trouble_has_its_ways_out(Trouble.Kind kind, String ways) {
        assertThat(WayOut.of(new Trouble(kind, "journal.lemonade")))
                .containsExactlyElementsOf(Arrays.stream(ways.split(" ")).map(WayOut::valueOf).toList());
    }

    @ParameterizedTest @EnumSource
    void another_journal_can_always_be_chosen(Trouble.Kind kind) {
        assertThat(WayOut.of(new Trouble(kind, "journal.lemonade"))).contains(WayOut.CHOOSE);
    }

    @Test
    void the_unforeseen_can_be_tried_again() {
        assertThat(WayOut.of(new IllegalStateException())).startsWith(WayOut.RETRY);
    }
}
