package lemonade.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @TempDir
    private Path folder;

    private final List<Unreadable> unreadable = new ArrayList<>();

    @ParameterizedTest @ValueSource(strings = {",", ";", "\t", "|"})
    void finds_out_the_separator(String separator) throws IOException {
        String text =
                "Date,Customer,Trouble\n2026-01-02,Bäckerei Öz,\"late, and \"\"cold\"\"\"\n2026-01-03,Ann,wrong; date | colour\n"
                        .replace(',', '\u0000')
                        .replace("late\u0000", "late" + separator)
                        .replace('\u0000', separator.charAt(0));
        text = separator.equals(",") ? text : text.replace("wrong; date | colour", "\"wrong; date | colour\"");
        assertThat(cells(write(text, StandardCharsets.UTF_8))).containsExactly(
                List.of("2026-01-02", "Bäckerei Öz", "late" + separator + " and \"cold\""),
                List.of("2026-01-03", "Ann", "wrong; date | colour"));
    }

    @ParameterizedTest @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void finds_out_the_encoding(String encoding) throws IOException {
        String text = "Kunde;Ärger\nMüller & Söhne;Größe falsch – „zu groß“\nCafé;crème brûlée kalt\n";
        assertThat(cells(write(text, Charset.forName(encoding)))).containsExactly(
                List.of("Müller & Söhne", "Größe falsch – „zu groß“"), List.of("Café", "crème brûlée kalt"));
    }

    @Test
    void reads_past_a_byte_order_mark() throws IOException {
        try (Table table = open(write("\uFEFFKunde;Ärger\nÖz;kalt\n", StandardCharsets.UTF_8))) {
            assertThat(table.header().names()).containsExactly("Kunde", "Ärger");
        }
    }

    @Test
    void finds_a_letter_beyond_ascii_far_from_the_beginning() throws IOException {
        String text = "a,b\n" + "plain,plain\n".repeat(20_000) + "Zürich,x\n";
        assertThat(cells(write(text, Charset.forName("windows-1252"))).getLast()).containsExactly("Zürich", "x");
        assertThat(cells(write(text, StandardCharsets.UTF_8)).getLast()).containsExactly("Zürich", "x");
    }

    @ParameterizedTest @ValueSource(strings = {"\n", "\r\n", "\r"})
    void reads_every_kind_of_line_end_also_inside_quotes(String end) throws IOException {
        String text = "a,b" + end + end + "1,\"two" + end + "lines\"" + end + "3,4";
        Path file = write(text, StandardCharsets.UTF_8);
        assertThat(cells(file)).containsExactly(List.of("1", "two" + end + "lines"), List.of("3", "4"));
        assertThat(lines(file)).containsExactly(3L, 5L);
    }

    @Test
    void finds_out_single_quotes() throws IOException {
        assertThat(cells(write("a;b\n'x;y';'it''s late'\n'1';'2'\n", StandardCharsets.UTF_8)))
                .containsExactly(List.of("x;y", "it's late"), List.of("1", "2"));
    }

    @Test
    void an_apostrophe_is_no_quote() throws IOException {
        assertThat(cells(write("a,b\nit's,'tis\n\"x, y\",2\n", StandardCharsets.UTF_8)))
                .containsExactly(List.of("it's", "'tis"), List.of("x, y", "2"));
    }

    @Test
    void takes_a_spreadsheets_word_for_the_separator() throws IOException {
        Path file = write("sep=;\r\na;b\r\n1,5;2\r\n", StandardCharsets.UTF_8);
        assertThat(cells(file)).containsExactly(List.of("1,5", "2"));
        assertThat(lines(file)).containsExactly(3L);
    }

    @Test
    void a_table_of_one_column_is_a_table() throws IOException {
        assertThat(cells(write("Trouble\nlate\n\ncold\n", StandardCharsets.UTF_8)))
                .containsExactly(List.of("late"), List.of("cold"));
    }

    @ParameterizedTest @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            a,b~1,"never closed~2,ok~3,ok~               § 2 § 2 3
            a,b~0,ok~1,"closed" and more~2,ok~           § 3 § 0 2
            a,b~1,"x~2,"y~3,ok~                          § 2 § 2 3
            """)
    void a_quote_that_does_not_close_costs_one_row(String text, long line, String others) throws IOException {
        Path file = write(text.replace('~', '\n'), StandardCharsets.UTF_8);
        List<List<String>> rows = cells(file);
        assertThat(unreadable.getFirst().line()).isEqualTo(line);
        assertThat(unreadable.getFirst().reason()).isEqualTo(Unreadable.Reason.QUOTES);
        assertThat(rows).extracting(List::getFirst).contains(others.split(" ")[others.split(" ").length - 1]);
    }

    @Test
    void what_the_map_says_about_the_file_overrides_what_was_found_out() throws IOException {
        Path file = write("a;b\n'x,y';2\n", StandardCharsets.UTF_8);
        Layout given = ImportMap.parse("{\"separator\":\",\",\"quote\":\"\\\"\",\"encoding\":\"ISO-8859-1\"}").layout();
        try (Table table = new Table(file, given, unreadable::add)) {
            assertThat(table.header().names()).containsExactly("a;b");
            assertThat(table.next().cells()).containsExactly("'x", "y';2");
        }
    }

    @Test
    void an_empty_file_has_no_columns_and_no_rows() throws IOException {
        try (Table table = open(write("", StandardCharsets.UTF_8))) {
            assertThat(table.header().names()).isEmpty();
            assertThat(table.next()).isNull();
        }
    }

    private List<List<String>> cells(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Table table = open(file)) {
            for (Row row = table.next(); row != null; row = table.next()) {
                rows.add(row.cells());
            }
        }
        return rows;
    }

    private List<Long> lines(Path file) throws IOException {
        List<Long> lines = new ArrayList<>();
        try (Table table = open(file)) {
            for (Row row = table.next(); row != null; row = table.next()) {
                lines.add(row.line());
            }
        }
        return lines;
    }

    private Table open(Path file) throws IOException {
        return new Table(file, Layout.UNKNOWN, unreadable::add);
    }

    private Path write(String text, Charset encoding) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text, encoding);
    }
}
