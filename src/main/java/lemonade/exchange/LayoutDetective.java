package lemonade.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/** Finds out from the beginning of a table which characters separate and quote its cells. */
final class LayoutDetective {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int ROWS = 200;

    private final String sample;

    /** @param sample whole lines from the beginning of the file */
    LayoutDetective(String sample) {
        this.sample = sample;
    }

    char quote(char separator) {
        return quotedCells('\'', separator) > quotedCells('"', separator) ? '\'' : '"';
    }

    /** The separator that gives the most alike rows; the comma where the table has one column. */
    char separator(@Nullable Character quote) {
        char best = ',';
        double bestScore = 0;
        for (char separator : SEPARATORS) {
            double score = score(separator, quote != null ? quote : quote(separator));
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return best;
    }

    private double score(char separator, char quote) {
        List<Integer> widths = widths(separator, quote);
        if (widths.isEmpty() || widths.getFirst() < 2) {
            return 0;
        }
        int columns = widths.getFirst();
        double alike = (double) widths.stream().filter(width -> width == columns).count() / widths.size();
        return alike * alike * (1 + Math.log(columns));
    }

    private List<Integer> widths(char separator, char quote) {
        List<Integer> widths = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .allowExtraCharsAfterClosingQuote(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(sample)) {
            for (CsvRecord row : reader) {
                widths.add(row.getFieldCount());
                if (widths.size() == ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | java.io.IOException notThisWay) {
            return widths;
        }
        return widths;
    }

    private long quotedCells(char quote, char separator) {
        String apart = Pattern.quote(String.valueOf(separator));
        String cell = "(?<![^\\r\\n])%2$s[^%2$s]*%2$s(?=%1$s|\\R|$)|(?<=%1$s)%2$s[^%2$s]*%2$s(?=%1$s|\\R|$)";
        return Pattern.compile(cell.formatted(apart, quote)).matcher(sample).results().count();
    }
}
