package lemonade.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.domain.AmendsKind;
import lemonade.domain.Contact;
import lemonade.domain.Fault;
import lemonade.domain.Incident;
import lemonade.domain.IncidentBuilder;
import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.Mood;
import lemonade.domain.OutcomeKind;
import lemonade.domain.Trouble;

class RowIncidentTest {

    private static final Header HEADER =
            new Header(List.of("Date", "Issue", "Sub issue", "Company", "Timely?", "Words", "Relief", "Amount"));

    @ParameterizedTest @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            {Issue}: {Sub issue}                 § late   § cold § late: cold
            {Issue}: {Sub issue}                 § late   § ``   § late
            {Issue}: {Sub issue}                 § ``     § cold § cold
            {Issue} / {Sub issue}. {Company}.    § late   § ``   § late. Öz.
            {Issue} ({Sub issue})                § late   § ``   § late
            {Issue} ({Sub issue}) at {Company}   § late   § ``   § late at Öz
            No. {Issue}                          § 7      § ``   § No. 7
            {sub-issue? no}                      § x      § x    §
            just words                           § ``     § ``   § just words
            """)
    void a_template_leaves_no_dangling_punctuation(String template, String issue, String sub, String filled) {
        Row row = new Row(2, List.of("", issue, sub, "Öz"));
        if (filled == null) {
            assertThatThrownBy(() -> Template.parse(template, HEADER)).isInstanceOf(Trouble.class);
        } else {
            assertThat(Template.parse(template, HEADER).fill(row)).isEqualTo(filled);
        }
    }

    @ParameterizedTest @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            M/d/yyyy              § 7/29/2013          § 2013-07-29
            M/d/yyyy              § 2/30/2013          §
            M/d/yyyy|d-MMM-yy     § 9-Aug-14           § 2014-08-09
            d-MMM-yy              § 9-AUG-98           § 1998-08-09
            dd.MM.yyyy            § 03.11.2026         § 2026-11-03
            dd-MMM-yy             § 09-Okt-14          § 2014-10-09
            d. MMM yyyy           § 9. Sept. 2014      § 2014-09-09
            d. MMM yyyy           § 9. Sep 2014        § 2014-09-09
            d. MMMM yyyy          § 3. März 2026       § 2026-03-03
            dd.MM.yyyy HH:mm      § 03.03.2026 16:05   § 2026-03-03T16:05+01:00
            yyyy-MM-dd'T'HH:mmXXX § 2026-03-03T16:05Z  § 2026-03-03T16:05Z
            ``                    § 2026-03-03         § 2026-03-03
            ``                    § soon               §
            M/d/yyyy              § 7/29/13            §
            """)
    void the_first_pattern_that_fits_gives_the_date(String patterns, String cell, String moment) throws Exception {
        String listed = patterns.isEmpty() ? "" : "\"" + patterns.replace("|", "\",\"") + "\"";
        RowIncident rows = rows("{\"title\":\"x\",\"happenedAt\":{\"column\":\"Date\",\"patterns\":[" + listed + "]}}");
        if (moment != null) {
            assertThat(read(rows, cell).happenedAt()).isEqualTo(Moment.parse(moment));
        } else {
            assertThatThrownBy(() -> read(rows, cell)).isInstanceOfSatisfying(UnreadableCell.class, cellTrouble -> {
                assertThat(cellTrouble.what().column()).isEqualTo("Date");
                assertThat(cellTrouble.what().value()).isEqualTo(cell);
                assertThat(cellTrouble.what().reason()).isEqualTo(Unreadable.Reason.DATE);
            });
        }
    }

    @Test
    void blanks_are_simply_empty() throws Exception {
        RowIncident rows =
                rows("""
                {"title":"{Issue}","happenedAt":{"column":"Date","patterns":["M/d/yyyy"]},
                 "fault":{"column":"Timely?","values":{"Yes":"shared"}},"tags":["{Company}","{Issue}"],
                 "contact":{"words":"{Words}","began":"customer"},"amends":{"kind":"{Relief}"},"outcome":{"what":"{Relief}"}}""");
        Incident incident = read(rows, "", "late");
        assertThat(incident.happenedAt()).isNull();
        assertThat(incident.fault()).isNull();
        assertThat(incident.tags()).containsExactly("late");
        assertThat(incident.contacts()).isEmpty();
        assertThat(incident.amends()).isEmpty();
        assertThat(incident.outcomes()).isEmpty();
    }

    @Test
    void a_row_tells_of_contact_amends_and_outcome() throws Exception {
        RowIncident rows = rows("""
                {"title":"{Issue}","happenedAt":"{Date}","fault":{"column":"timely?","values":{"yes":"SHARED","":"mine"}},
                 "contact":{"words":"{Words}","began":"customer","channel":"in person","mood":"upset"},
                 "amends":{"kind":{"column":"Relief","values":{"money back":"refund"}},"what":"{Relief}","cost":"{Amount}"},
                 "outcome":{"what":{"column":"Relief","values":{"money back":"more-business"}},"afterDays":"90"}}""");
        Incident incident = read(rows, "2026-01-05", "late", "", "Öz", "", "Where is it?", "Money back", "1.234,50 €");
        assertThat(incident.fault()).isEqualTo(Fault.MINE);
        Contact contact = incident.contacts().getFirst();
        assertThat(contact.words()).isEqualTo("Where is it?");
        assertThat(contact.mood()).isEqualTo(Mood.UPSET);
        assertThat(contact.at()).isEqualTo(Moment.parse("2026-01-05"));
        assertThat(incident.amends().getFirst().kind()).isEqualTo(AmendsKind.REFUND);
        assertThat(incident.amends().getFirst().cost()).isEqualTo(Money.of(123_450, "EUR"));
        assertThat(incident.amends().getFirst().isOpen()).isFalse();
        assertThat(incident.outcomes().getFirst().what()).isEqualTo(OutcomeKind.MORE_BUSINESS);
    }

    @Test
    void a_value_the_map_does_not_list_is_reported() {
        RowIncident rows =
                rows("{\"title\":\"{Issue}\",\"fault\":{\"column\":\"Timely?\",\"values\":{\"Yes\":\"shared\"}}}");
        assertThatThrownBy(() -> read(rows, "", "late", "", "", "Perhaps"))
                .isInstanceOfSatisfying(UnreadableCell.class, cell -> assertThat(cell.what())
                        .isEqualTo(new Unreadable(7, "Timely?", "Perhaps", Unreadable.Reason.VALUE, "Yes")));
    }

    @Test
    void a_row_without_a_title_is_called_by_its_cause_or_story() throws Exception {
        RowIncident rows = rows("{\"title\":\"{Issue}\",\"cause\":\"{Sub issue}\",\"story\":\"{Words}\"}");
        assertThat(read(rows, "", "", "print error").title()).isEqualTo("print error");
        assertThat(read(rows, "", "", "", "", "", "It was late.").title()).isEqualTo("It was late.");
        assertThatThrownBy(() -> read(rows, "")).isInstanceOf(UnreadableCell.class);
    }

    @ParameterizedTest @CsvSource(delimiter = '§', textBlock = """
            180.50        § 18050  § EUR
            180,5         § 18050  § EUR
            1,234.50      § 123450 § EUR
            1.234,50 EUR  § 123450 § EUR
            1,234         § 123400 § EUR
            1.234.567     § 123456700 § EUR
            $ 18          § 1800   § USD
            JPY 500       § 500    § JPY
            -12.30 £      § -1230  § GBP
            .99           § 99     § EUR
            """)
    void amounts_are_read_as_tables_write_them(String written, long minor, String currency) {
        assertThat(Amount.parse(written, Currency.getInstance("EUR"))).contains(Money.of(minor, currency));
    }

    @ParameterizedTest @CsvSource({"free", "12 or 13", "1-2", "XYZ 5", "''"})
    void what_is_no_amount_is_none(String written) {
        assertThat(Amount.parse(written, Currency.getInstance("EUR"))).isEmpty();
    }

    @ParameterizedTest @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            {"titel":"x"}                                     § titel
            {"contact":{"colour":"x"}}                        § contact.colour
            {"contact":"x"}                                   § contact
            {"title":["x"]}                                   § title
            {"fault":{"columns":"x"}}                         § fault.columns
            {"happenedAt":{"column":"Date","patterns":["b"]}} § b
            {"story":"{Nowhere}"}                             § {Nowhere}
            """)
    void a_map_that_means_nothing_is_refused_by_name(String map, String named) {
        assertThatThrownBy(() -> rows(map)).isInstanceOfSatisfying(Trouble.class, trouble -> {
            assertThat(trouble.kind()).isEqualTo(Trouble.Kind.UNREADABLE_VALUE);
            assertThat(trouble.details().getFirst().toString()).startsWith(named);
        });
    }

    @Test
    void identical_rows_have_keys_of_their_own_that_stay_the_same() {
        Row row = new Row(2, List.of("a", "b"));
        RowKeys keys = new RowKeys(HEADER);
        String first = keys.next(row);
        String second = keys.next(row);
        assertThat(second).isNotEqualTo(first);
        RowKeys again = new RowKeys(HEADER);
        assertThat(again.next(row)).isEqualTo(first);
        assertThat(again.next(new Row(9, List.of("ab", "")))).isNotIn(first, second);
        assertThat(again.next(row)).isEqualTo(second);
    }

    private static RowIncident rows(String map) {
        ImportMap given = ImportMap.parse(map);
        MapReader reader = new MapReader(given, HEADER, ZoneId.of("Europe/Berlin"), LocalDate.of(2026, 3, 4));
        return new RowIncident(reader, given, UUID::randomUUID, Currency.getInstance("EUR"));
    }

    private static Incident read(RowIncident rows, String... cells) throws UnreadableCell {
        OffsetDateTime now = OffsetDateTime.parse("2026-03-04T10:00+01:00");
        return rows.read(new Row(7, Arrays.asList(cells)),
                IncidentBuilder.builder().id(UUID.randomUUID()).createdAt(now).updatedAt(now));
    }
}
