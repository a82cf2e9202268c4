package lemonade.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Money;
import lemonade.domain.Settings;
import lemonade.journal.Journal;
import lemonade.support.SampleJournal;
import lemonade.ui.common.AutoSaves;
import lemonade.ui.common.HandDelays;
import lemonade.ui.common.SameThread;

class BusinessModelTest {

    @TempDir
    Path folder;

    private final HandDelays delays = new HandDelays();
    private final SameThread background = new SameThread();
    private Journal journal;
    private BusinessModel model;

    @BeforeEach
    void open() {
        journal = SampleJournal.empty(folder);
        model = new BusinessModel(
                journal.settings(), background, new AutoSaves(background, delays, SampleJournal.CLOCK));
        model.load();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void what_is_set_is_saved_by_itself() {
        model.businessProperty().set("Paper & Ink");
        model.ownerProperty().set("Mara");
        model.currencyProperty().set(Currency.getInstance("CHF"));
        model.hourlyRateProperty().set(Money.of(8_000, "CHF"));
        model.spendingAuthorityProperty().set(Money.of(20_000, "CHF"));
        delays.elapse(Duration.ofSeconds(1));
        Settings saved = journal.settings().get();
        assertThat(saved.business()).isEqualTo("Paper & Ink");
        assertThat(saved.owner()).isEqualTo("Mara");
        assertThat(saved.currency()).isEqualTo(Currency.getInstance("CHF"));
        assertThat(saved.hourlyRate()).isEqualTo(Money.of(8_000, "CHF"));
        assertThat(saved.spendingAuthority()).isEqualTo(Money.of(20_000, "CHF"));
    }

    @Test
    void looking_at_them_writes_nothing() {
        model.load();
        delays.elapse(Duration.ofSeconds(1));
        assertThat(journal.undo().canUndo()).isFalse();
    }

    @Test
    void the_currency_of_the_place_where_one_lives_comes_first_and_the_chosen_one_is_there() {
        assertThat(BusinessModel.currencies(Locale.of("de", "CH"), Currency.getInstance("BRL")))
                .startsWith(Currency.getInstance("CHF"))
                .contains(Currency.getInstance("BRL"))
                .doesNotHaveDuplicates();
        assertThat(BusinessModel.currencies(Locale.ENGLISH, null)).startsWith(Currency.getInstance("EUR"));
    }
}
