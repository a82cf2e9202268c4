package lemonade.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;

import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import lemonade.domain.Aggregate;
import lemonade.domain.Contact;
import lemonade.domain.Customer;
import lemonade.domain.Incident;
import lemonade.domain.Moment;
import lemonade.domain.Severity;
import lemonade.domain.Trouble;
import lemonade.support.AnyAggregates;

class AggregateJsonTest {

    private static final UUID ID = UUID.fromString("01926f5e-7d1c-7a44-9b1e-2f4c8d3a6b10");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-04T16:00+01:00");

    private final AggregateJson json = new AggregateJson();

    @ParameterizedTest @EnumSource
    void what_is_written_reads_back_equal_even_through_utf8(Aggregate.Kind kind) {
        AnyAggregates any = new AnyAggregates(20_261_121 + kind.ordinal()).withLoneSurrogates();
        for (int i = 0; i < 400; i++) {
            Aggregate whole = any.any(kind);
            byte[] utf8 = json.toJson(whole).getBytes(StandardCharsets.UTF_8);
            assertThat(json.fromJson(kind, new String(utf8, StandardCharsets.UTF_8))).isEqualTo(whole);
        }
    }

    @ParameterizedTest @EnumSource
    void equal_wholes_are_written_alike(Aggregate.Kind kind) {
        AnyAggregates any = new AnyAggregates(5);
        AnyAggregates again = new AnyAggregates(5);
        for (int i = 0; i < 50; i++) {
            assertThat(json.toJson(any.any(kind))).isEqualTo(json.toJson(again.any(kind)));
        }
    }

    @Test
    void several_wholes_stream_through_one_document() throws Exception {
        AnyAggregates any = new AnyAggregates(7);
        Incident first = any.incident();
        Customer second = any.customer();
        StringWriter text = new StringWriter();
        try (JsonWriter out = new JsonWriter(text)) {
            out.beginArray();
            json.write(out, first);
            json.write(out, second);
            out.endArray();
        }
        try (JsonReader in = new JsonReader(new StringReader(text.toString()))) {
            in.beginArray();
            assertThat(json.read(Aggregate.Kind.INCIDENT, in)).isEqualTo(first);
            assertThat(json.read(Aggregate.Kind.CUSTOMER, in)).isEqualTo(second);
            in.endArray();
        }
    }

    @Test
    void leaves_out_what_is_not_known() {
        assertThat(json.toJson(Incident.titled(ID, "Wrong date on the menu", NOW))).isEqualTo("""
                {"id":"01926f5e-7d1c-7a44-9b1e-2f4c8d3a6b10","title":"Wrong date on the menu","severity":"oops",\
                "createdAt":"2026-03-04T16:00+01:00","updatedAt":"2026-03-04T16:00+01:00"}""");
    }

    @Test
    void an_incident_needs_only_an_id_and_a_title() {
        Incident read =
                read("{\"id\":\"%s\",\"title\":\"Late\",\"colour\":{\"new\":[1,2]},\"story\":null}".formatted(ID));
        assertThat(read).isEqualTo(Incident.titled(ID, "Late", NOW));
    }

    @Test
    void parts_without_id_or_time_get_them_from_their_incident_and_place() {
        String text = """
                {"id":"%s","title":"Late","happenedAt":"2026-02-01",
                 "contacts":[{"words":"Where is it?"},{"words":"Still nothing"}],"amends":[{"what":"Courier"}],
                 "actions":[{}],"followUps":[{}],"apologies":[{}],"worstCases":[{}],"outcomes":[{}]}""".formatted(ID);
        Incident read = read(text);
        assertThat(read.contacts()).extracting(Contact::at).containsOnly(Moment.parse("2026-02-01"));
        assertThat(read.contacts()).extracting(Contact::id).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(read.owed()).allMatch(owed -> owed.id() != null);
        assertThat(read).isEqualTo(read(text));
    }

    @ParameterizedTest @CsvSource(delimiter = '|', textBlock = """
            {"severity":"severe"}                                            | SEVERE
            {"severity":"oops"}                                              |
            {"severity":"oops","severityOverride":"oops"}                    | OOPS
            {"severity":"mishap","impact":{"lostTime":"some"}}               |
            {"impact":{"lostTime":"some"},"severity":"oops"}                 | OOPS
            {"severityOverride":"Serious"}                                   | SERIOUS
            """)
    void a_severity_that_differs_from_the_impact_is_the_owners(String fields, Severity override) {
        Incident read = read("{\"id\":\"%s\",\"title\":\"x\",%s".formatted(ID, fields.substring(1)));
        assertThat(read.severityOverride()).isEqualTo(override);
    }

    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"happenedAt":"yesterday"}                           | happenedAt = "yesterday"                 | 2026-03-04, 2026-03-04T16:00+01:00
            {"happenedAt":20260304}                              | happenedAt = number                      | 2026-03-04, 2026-03-04T16:00+01:00
            {"contacts":[{},{"mood":"livid"}]}                   | contacts[1].mood = "livid"               | furious, upset, neutral, pleased, delighted
            {"contacts":{}}                                      | contacts = begin_object                  | [...]
            {"tags":["a",["b"]]}                                 | tags[1] = begin_array                    | "..."
            {"amends":[{"cost":{"minor":1,"currency":"EURO"}}]}  | amends[0].cost.currency = "EURO"         | EUR
            {"money":{"price":{"minor":1.5,"currency":"EUR"}}}   | money.price.minor = 1.5                  | 18000
            {"money":{"price":{"minor":99999999999999999999}}}   | money.price.minor = 99999999999999999999 | 18000
            {"money":{"minutesSpent":9999999999}}                | money.minutesSpent = 9999999999          | 30
            {"money":{"price":180}}                              | money.price = number                     | {"minor":18000,"currency":"EUR"}
            {"legalHold":"yes"}                                  | legalHold = string                       | true, false
            {"noticedBy":"nobody"}                               | noticedBy = "nobody"                     | me, customer, somebody-else
            {"customer":"Sara"}                                  | customer = "Sara"                        | 01926f5e-7d1c-7a44-9b1e-2f4c8d3a6b10
            """)
    void a_value_that_cannot_be_read_is_named_with_its_place(String fields, String value, String expected) {
        assertThatThrownBy(() -> read("{\"id\":\"%s\",\"title\":\"x\",%s".formatted(ID, fields.substring(1))))
                .isInstanceOfSatisfying(Trouble.class, trouble -> {
                    assertThat(trouble.kind()).isEqualTo(Trouble.Kind.UNREADABLE_VALUE);
                    assertThat(trouble.details()).containsExactly(value, expected);
                });
    }

    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"title":"x"}
            {"id":"01926f5e-7d1c-7a44-9b1e-2f4c8d3a6b10"}
            {"id":"01926f5e-7d1c-7a44-9b1e-2f4c8d3a6b10","title":"x"
            {"id" "x"}
            [1]
            null
            hello
            ``
            """)
    void what_is_no_incident_is_refused_without_an_exception_of_the_parser(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(Trouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(Trouble.Kind.UNREADABLE_VALUE));
    }

    @Test
    void every_component_of_an_incident_is_written_under_its_own_name() {
        AnyAggregates any = new AnyAggregates(3);
        any.customer();
        java.util.Set<String> written = new java.util.TreeSet<>();
        for (int i = 0; i < 200; i++) {
            written.addAll(JsonParser.parseString(json.toJson(any.incident())).getAsJsonObject().keySet());
        }
        assertThat(Incident.class.getRecordComponents())
                .extracting(java.lang.reflect.RecordComponent::getName)
                .allMatch(written::contains);
    }

    private Incident read(String text) {
        return (Incident) new AggregateJson(NOW).fromJson(Aggregate.Kind.INCIDENT, text);
    }
}
