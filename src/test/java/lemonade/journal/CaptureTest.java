package lemonade.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Incident;
import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.Mood;
import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.insight.capture.CaptureParser;
import lemonade.insight.capture.Captured;
import lemonade.insight.capture.Chip;
import lemonade.support.TestJournal;

/** One line is a complete entry. */
class CaptureTest {

    @TempDir
    Path folder;

    private Journal journal;

    @BeforeEach
    void open() {
        journal = TestJournal.create(folder);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void what_was_understood_is_in_its_place_and_the_title_is_the_line() {
        String line = "Sara K. got 200 flyers with old address, furious, promised call 4pm";
        Incident incident = capture(line);
        assertThat(journal.incidents().get(incident.id())).isEqualTo(incident);
        assertThat(incident.title()).isEqualTo(line);
        assertThat(incident.story()).isEmpty();
        assertThat(incident.cause()).isEqualTo("print error");
        assertThat(incident.happenedAt()).isEqualTo(Moment.at(TestJournal.now()));
        assertThat(incident.latestMood()).contains(Mood.FURIOUS);
        assertThat(journal.customers().get(incident.customer()).name()).isEqualTo("Sara K.");
        assertThat(journal.promises().open()).singleElement().satisfies(promise -> {
            assertThat(promise.owed().what()).isEqualTo("call");
            assertThat(promise.owed().due()).isEqualTo(Moment.at(OffsetDateTime.parse("2026-11-21T16:00+01:00")));
        });
    }

    @Test
    void the_next_line_knows_the_customer_and_the_cause() {
        Incident first = capture("Sara K. got nothing due to heavy snow");
        Incident second = capture("sara's parcel lost again, heavy snow");
        assertThat(second.customer()).isEqualTo(first.customer());
        assertThat(second.cause()).isEqualTo("heavy snow");
        assertThat(journal.customers().all()).hasSize(1);
    }

    @Test
    void an_amount_that_is_promised_is_an_amends_and_any_other_the_loss() {
        Incident refund = capture("Charged twice, will refund 120 EUR by Friday");
        assertThat(refund.followUps()).isEmpty();
        assertThat(refund.amends()).singleElement().satisfies(amends -> {
            assertThat(amends.cost()).isEqualTo(Money.of(12_000, "EUR"));
            assertThat(amends.promisedFor()).isEqualTo(Moment.on(LocalDate.of(2026, 11, 27)));
        });
        assertThat(refund.money().customersLoss()).isNull();
        assertThat(capture("Vase broken, 80 EUR").money().customersLoss()).isEqualTo(Money.of(8_000, "EUR"));
    }

    @Test
    void what_the_owner_corrected_counts() {
        Captured captured = parsed("Sara was furious");
        Captured corrected = captured.without(captured.first(Chip.MoodChip.class).orElseThrow())
                .without(captured.first(Chip.CustomerChip.class).orElseThrow())
                .with(new Chip.NewCustomerChip(0, 0, "Zara"));
        Incident incident = journal.capture().save(corrected);
        assertThat(incident.contacts()).isEmpty();
        assertThat(journal.customers().get(incident.customer()).name()).isEqualTo("Zara");
    }

    @Test
    void one_capture_is_one_step_to_undo() {
        capture("Sara K. furious");
        journal.undo().undo();
        assertThat(journal.incidents().count(IncidentFilter.NONE)).isZero();
        assertThat(journal.customers().all()).isEmpty();
    }

    @Test
    void of_several_lines_the_first_is_the_title_and_all_are_the_story() {
        Incident incident = capture("\n Wrong cake \nand then\nthe phone rang");
        assertThat(incident.title()).isEqualTo("Wrong cake");
        assertThat(incident.story()).isEqualTo("Wrong cake \nand then\nthe phone rang");
    }

    @Test
    void ten_megabytes_lose_nothing() {
        String paste = "word ".repeat(2_000_000).strip();
        Incident incident = capture(paste);
        assertThat(incident.title()).hasSizeLessThan(310).endsWith("…");
        assertThat(journal.incidents().get(incident.id()).story()).isEqualTo(paste);
    }

    @Test
    void no_text_is_no_incident() {
        for (String nothing : new String[] {"", " ", "\n\t"}) {
            assertThatThrownBy(() -> capture(nothing)).isInstanceOfSatisfying(
                    Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(Trouble.Kind.UNREADABLE_VALUE));
        }
    }

    private Incident capture(String line) {
        return journal.capture().save(parsed(line));
    }

    private Captured parsed(String line) {
        return CaptureParser.parse(line, journal.capture().context(Locale.ENGLISH));
    }
}
