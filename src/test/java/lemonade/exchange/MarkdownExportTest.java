package lemonade.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.domain.Customer;
import lemonade.domain.Incident;
import lemonade.domain.Text;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.IncidentFilterBuilder;
import lemonade.journal.Access;
import lemonade.journal.Journal;
import lemonade.support.TestJournal;
import lemonade.words.Words;

class MarkdownExportTest {

    @TempDir
    private Path folder;

    @ParameterizedTest @CsvSource({"en, Customer", "de, Kunde"})
    void names_stand_behind_one_stand_in_each_throughout(Locale locale, String standIn) throws IOException {
        try (Journal journal = example(locale)) {
            String text = markdown(journal, locale, Selection.EVERYTHING, Redaction.NAMES);
            for (Customer customer : journal.customers().all()) {
                for (String name : names(customer)) {
                    assertThat(text).doesNotContainPattern(
                            "(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "s?(?![\\p{L}\\p{N}])");
                }
            }
            assertThat(text).contains(standIn + " A", standIn + " B");
            assertThat(markdown(journal, locale, Selection.EVERYTHING, Redaction.NONE)).contains("Sara Kessler",
                    "Aoife");
        }
    }

    @Test
    void what_is_private_or_under_legal_hold_is_never_in_it() throws IOException {
        try (Journal journal = example(Locale.ENGLISH)) {
            for (Redaction redaction : Redaction.values()) {
                String text = markdown(journal, Locale.ENGLISH, Selection.EVERYTHING, redaction);
                for (Incident incident : all(journal)) {
                    assertNot(text, incident.privateNotes().vent());
                    assertNot(text, incident.privateNotes().kindWord());
                    assertNot(text, incident.facts().peopleInvolved());
                    if (incident.legalHold()) {
                        assertNot(text, incident.title());
                        assertNot(text, incident.contacts().getFirst().words());
                    }
                }
            }
        }
    }

    @Test
    void a_legal_hold_stays_out_even_when_chosen_with_others() throws IOException {
        try (Journal journal = example(Locale.ENGLISH)) {
            Set<UUID> held = Set.copyOf(all(journal).stream().filter(Incident::legalHold).map(Incident::id).toList());
            String text = markdown(journal, Locale.ENGLISH, new Selection(IncidentFilter.NONE, held), Redaction.NONE);
            assertThat(text).contains("No mishaps").doesNotContain("###");
        }
    }

    @Test
    void the_newest_incident_comes_first_and_a_selection_narrows() throws IOException {
        try (Journal journal = example(Locale.ENGLISH)) {
            List<Incident> shown = all(journal).reversed().stream().filter(incident -> !incident.legalHold()).toList();
            String text = markdown(journal, Locale.ENGLISH, Selection.EVERYTHING, Redaction.NONE);
            assertThat(text.lines().filter(line -> line.startsWith("### "))).hasSize(shown.size())
                    .first()
                    .asString()
                    .contains("seating plan");
            IncidentFilter cause = IncidentFilterBuilder.builder().cause("file mix-up").build();
            String narrowed = markdown(journal, Locale.ENGLISH, new Selection(cause, Set.of()), Redaction.NONE);
            assertThat(narrowed.lines().filter(line -> line.startsWith("### "))).hasSize(3);
            assertThat(narrowed).contains("3 mishaps", "| file mix-up | 3 |", "**If** I attach a file")
                    .doesNotContain("camera");
        }
    }

    @Test
    void full_redaction_tells_no_free_words() throws IOException {
        try (Journal journal = example(Locale.ENGLISH)) {
            String text = markdown(journal, Locale.ENGLISH, Selection.EVERYTHING, Redaction.FULL);
            assertThat(text).contains("furious", "Amends (refund)").doesNotContain("trumpet", "North Pole", "“My dear");
        }
    }

    @Test
    void words_mean_nothing_but_themselves() throws IOException {
        try (Journal journal = TestJournal.create(folder)) {
            journal.incidents()
                    .save(Incident
                            .titled(UUID.randomUUID(), "# A *bold* [link](http://x) <b>|</b> `code` &lt;",
                                    TestJournal.now())
                            .withStory(
                                    "# Heading\n\n- a list\n\n![spy](http://x/y.png) <script>alert(1)</script>\n---\n*kept*")
                            .withCause("a|b"));
            String text = markdown(journal, Locale.ENGLISH, Selection.EVERYTHING, Redaction.NONE);
            assertThat(text).contains(
                    "### \\# A \\*bold\\* \\[link\\](http://x) \\<b\\>\\|\\</b\\> \\`code\\` \\&lt;",
                    "> \\# Heading", "> - a list", "> \\!\\[spy]\\(http://x/y.png) \\<script>", "> \\---", "> *kept*",
                    "| a\\|b | 1 |");
        }
    }

    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Sara called.                     | Customer A called.
            sara kessler called              | Customer A called
            SARA KESSLER's order             | Customer A's order
            Saras Karte, Sara K. rief an     | Customer A Karte, Customer A. rief an
            Kessler’s Bakery and Kessler     | Customer A and Customer A
            write to sara@k.example now      | write to Customer A now
            ring +49 (555) 01-01             | ring Customer A
            a sahara of sarah and saramago   | a sahara of sarah and saramago
            the bakery of Ann                | the bakery of Ann
            Bank of America paid             | Customer B paid
            a bank in America                | a bank in America
            """)
    void whole_words_only_ignoring_case_and_accents(String written, String hidden) {
        Customer sara = Customer.named(new UUID(0, 1), "Sara Kessler", TestJournal.now())
                .withNicknames(List.of("Sara K"))
                .withCompany("Kessler's Bakery")
                .withEmail("sara@k.example")
                .withPhone("+49 555 0101");
        Customer bank = Customer.named(new UUID(0, 2), "Bank of America", TestJournal.now());
        StandIns standIns = new StandIns(List.of(bank, sara), new Words(Locale.ENGLISH), true);
        assertThat(standIns.in(written)).isEqualTo(hidden);
    }

    private static void assertNot(String text, String secret) {
        if (!secret.isEmpty()) {
            assertThat(text).doesNotContain(MarkdownText.line(secret));
        }
    }

    private static List<String> names(Customer customer) {
        List<String> names = new ArrayList<>(customer.nicknames());
        names.add(customer.name());
        names.addAll(List.of(customer.name().split(" ")));
        names.add(customer.company());
        names.removeIf(name -> Text.line(name).length() < 3);
        return names;
    }

    private static List<Incident> all(Journal journal) {
        List<Incident> all = new ArrayList<>();
        journal.incidents().forEach(IncidentFilter.NONE, all::add);
        return all;
    }

    private Journal example(Locale locale) {
        Path file = folder.resolve("example.lemonade");
        if (!Files.exists(file)) {
            new ExampleJournal(locale, TestJournal.around(folder)).write(file);
        }
        return Journal.open(file, Access.READ, TestJournal.around(folder));
    }

    private String markdown(Journal journal, Locale locale, Selection selection, Redaction redaction)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownExport(journal, TestJournal.around(folder).clock(), new Words(locale), selection, redaction)
                .write(out, Progress.UNWATCHED);
        return out.toString(StandardCharsets.UTF_8);
    }
}
