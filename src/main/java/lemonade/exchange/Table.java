package lemonade.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table in a text file, read row by row. A row whose quotes do not close is reported and reading goes on with the
 * next line, so that one slip of the pen does not swallow the rest.
 */
final class Table implements AutoCloseable {

    private static final int SAMPLE = 1 << 16;
    /** A row of more lines than this is taken for one whose quote does not close. */
    private static final int LINES_OF_A_ROW = 2_000;

    private static final Pattern TELLS_SEPARATOR = Pattern.compile("(?is)sep=(.)(?:\\R.*)?");

    private final Path file;
    private final Charset encoding;
    private final char separator;
    private final char quote;
    private final int linesBefore;
    private final Header header;
    private final Consumer<Unreadable> report;
    private CsvReader<CsvRecord> reader;
    private Iterator<CsvRecord> records;
    private CountedInput counted;
    private long offset;
    private long nextLine = 1;

    /**
     * Opens a table and reads its header.
     *
     * @param given what is known about the layout
     * @param report hears of rows that cannot be read
     */
    Table(Path file, Layout given, Consumer<Unreadable> report) throws IOException {
        this.file = file;
        this.report = report;
        encoding = given.encoding() != null ? given.encoding() : Encoding.of(file);
        String sample = sample();
        Matcher tells = TELLS_SEPARATOR.matcher(sample);
        boolean told = tells.matches();
        linesBefore = told ? 1 : 0;
        nextLine += linesBefore;
        LayoutDetective detective = new LayoutDetective(sample);
        separator = given.separator() != null ? given.separator()
                : told ? tells.group(1).charAt(0)
                : detective.separator(given.quote());
        quote = given.quote() != null ? given.quote() : detective.quote(separator);
        counted = new CountedInput(file);
        reader = open(linesBefore);
        records = reader.iterator();
        Row first = next();
        header = new Header(first == null ? List.of() : first.cells());
    }

    Header header() {
        return header;
    }

    /** How much of the file has been read, 0 to 1. */
    double share() {
        return counted.share();
    }

    /** The next row that can be taken apart, blank ones left out; null at the end. */
    @Nullable Row next() throws IOException {
        while (true) {
            try {
                CsvRecord record = records.next();
                Row row = new Row(record.getStartingLineNumber() + offset, record.getFields());
                int lines = lines(row);
                if (lines > LINES_OF_A_ROW) {
                    throw new CsvParseException("quotes");
                }
                nextLine = row.line() + lines;
                if (!row.isBlank()) {
                    return row;
                }
            } catch (NoSuchElementException end) {
                return null;
            } catch (CsvParseException broken) {
                report.accept(new Unreadable(nextLine, "", "", Unreadable.Reason.QUOTES, ""));
                reader.close();
                counted = new CountedInput(file);
                reader = open(nextLine++);
                records = reader.iterator();
            }
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static int lines(Row row) {
        int lines = 1;
        for (String cell : row.cells()) {
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                if (c == '\n' || c == '\r' && (i + 1 == cell.length() || cell.charAt(i + 1) != '\n')) {
                    lines++;
                }
            }
        }
        return lines;
    }

    private CsvReader<CsvRecord> open(long skip) throws IOException {
        BufferedReader text = text(counted);
        for (long line = 0; line < skip; line++) {
            skipLine(text);
        }
        offset = skip;
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
    }

    private static void skipLine(BufferedReader text) throws IOException {
        for (int c = text.read(); c >= 0; c = text.read()) {
            if (c == '\n') {
                return;
            }
            if (c == '\r') {
                text.mark(1);
                if (text.read() != '\n') {
                    text.reset();
                }
                return;
            }
        }
    }

    private String sample() throws IOException {
        try (BufferedReader text = text(Files.newInputStream(file))) {
            char[] letters = new char[SAMPLE];
            int length = 0;
            for (int read = text.read(letters); read > 0; read = text.read(letters, length, SAMPLE - length)) {
                length += read;
            }
            String sample = new String(letters, 0, length);
            int whole = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
            return length < SAMPLE || whole < 0 ? sample : sample.substring(0, whole + 1);
        }
    }

    private BufferedReader text(InputStream in) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(in, encoding), 1 << 16);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }
}
