package lemonade.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

import lemonade.domain.Money;

/**
 * One table of the CSV export: UTF-8 with a byte order mark, as spreadsheets expect it. Words that a spreadsheet would
 * take for a formula get an apostrophe in front, and so do words that begin with one: taking one away from the front
 * gives every cell back as it was.
 *
 * @param <T> what a row tells of
 */
final class CsvTable<T> {

    private record Column<T>(String name, Function<T, @Nullable Object> value) {}

    private final String name;
    private final List<Column<T>> columns = new ArrayList<>();

    /** @param name of the file, without its ending */
    CsvTable(String name) {
        this.name = name;
    }

    CsvTable<T> with(String column, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(column, value));
        return this;
    }

    /** An amount in major units, and its currency in a column of its own. */
    CsvTable<T> withMoney(String column, Function<T, @Nullable Money> value) {
        return with(column, whole -> {
            Money money = value.apply(whole);
            return money == null ? null : money.major();
        }).with(column + "Currency", whole -> {
            Money money = value.apply(whole);
            return money == null ? null : money.currency().getCurrencyCode();
        });
    }

    Open open(Path folder) throws IOException {
        return new Open(folder.resolve(name + ".csv"));
    }

    /** The table while it is being written. */
    final class Open implements AutoCloseable {

        private final FileChannel channel;
        private final CsvWriter csv;

        Open(Path file) throws IOException {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            BufferedWriter text = new BufferedWriter(
                    new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8), 1 << 15);
            text.write('\uFEFF');
            csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            csv.writeRecord(columns.stream().map(Column::name).toList());
        }

        void row(T whole) {
            csv.writeRecord(columns.stream().map(column -> cell(column.value().apply(whole))).toList());
        }

        void rows(Iterable<? extends T> wholes) {
            wholes.forEach(this::row);
        }

        @Override
        public void close() throws IOException {
            try (channel) {
                csv.flush();
                channel.force(true);
            }
        }
    }

    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> guarded(text);
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@'\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
