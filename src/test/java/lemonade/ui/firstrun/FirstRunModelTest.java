package lemonade.ui.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Currency;

import org.junit.jupiter.api.Test;

import lemonade.domain.Money;
import lemonade.support.TestJournal;

class FirstRunModelTest {

    private static final Path USUAL = Path.of("journal.lemonade");
    private static final Currency FRANC = Currency.getInstance("CHF");

    private final FirstRunModel model = new FirstRunModel(TestJournal.settings(), USUAL);

    @Test
    void nobody_has_to_answer() {
        assertThat(model.answers().currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(model.answers().hourlyRate()).isNull();
        assertThat(model.placeProperty().get()).isEqualTo(USUAL);
        assertThat(model.currencies()).startsWith(Currency.getInstance("EUR")).doesNotHaveDuplicates();
    }

    @Test
    void a_rate_typed_before_the_currency_was_changed_keeps_its_number() {
        model.hourlyRateProperty().set(Money.of(6_050, "EUR"));
        model.currencyProperty().set(Currency.getInstance("JPY"));
        assertThat(model.answers().hourlyRate()).isEqualTo(Money.of(61, "JPY"));
    }

    @Test
    void another_language_keeps_the_answers() {
        model.currencyProperty().set(FRANC);
        model.hourlyRateProperty().set(Money.of(9_000, "CHF"));
        model.placeProperty().set(Path.of("elsewhere.lemonade"));
        FirstRunModel anew = new FirstRunModel(TestJournal.settings(), USUAL);
        anew.take(model);
        assertThat(anew.answers().currency()).isEqualTo(FRANC);
        assertThat(anew.answers().hourlyRate()).isEqualTo(Money.of(9_000, "CHF"));
        assertThat(anew.placeProperty().get()).isEqualTo(Path.of("elsewhere.lemonade"));
    }
}
