package lemonade.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import lemonade.support.Toolkit;

class ReadFieldTest {

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    private static ReadField<Integer> field() {
        return Toolkit.onScreen(() -> new ReadField<>(
                typed -> typed.matches("\\d+") ? Optional.of(Integer.parseInt(typed)) : Optional.empty(),
                number -> number + " pieces"));
    }

    @Test
    void it_reads_while_one_types() {
        ReadField<Integer> field = field();
        Toolkit.onScreen(() -> field.setText("42"));
        assertThat(field.value()).isEqualTo(42);
        Toolkit.onScreen(() -> field.setText(""));
        assertThat(field.value()).isNull();
    }

    @Test
    void odd_words_stay_and_so_does_the_value_before() {
        ReadField<Integer> field = field();
        Toolkit.onScreen(() -> field.show(7));
        Toolkit.onScreen(() -> field.setText("a few"));
        assertThat(field.oddProperty().get()).isTrue();
        assertThat(field.value()).isEqualTo(7);
        Toolkit.onScreen(() -> field.show(7));
        assertThat(field.getText()).isEqualTo("a few");
    }

    @Test
    void what_it_is_told_to_show_is_written_out() {
        ReadField<Integer> field = field();
        Toolkit.onScreen(() -> field.show(7));
        assertThat(field.getText()).isEqualTo("7 pieces");
        Toolkit.onScreen(field::forget);
        assertThat(field.getText()).isEmpty();
        assertThat(field.value()).isNull();
    }
}
