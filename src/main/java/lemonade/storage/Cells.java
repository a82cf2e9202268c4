package lemonade.storage;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.Mood;

/** Reads the cells of one row from left to right. */
public final class Cells {

    private final ResultSet row;
    private int column;

    Cells(ResultSet row) {
        this.row = row;
    }

    void restart() {
        column = 0;
    }

    String text() throws SQLException {
        String text = row.getString(++column);
        return text == null ? "" : text;
    }

    @Nullable String textOrNull() throws SQLException {
        return row.getString(++column);
    }

    long whole() throws SQLException {
        return row.getLong(++column);
    }

    @Nullable Long wholeOrNull() throws SQLException {
        long value = row.getLong(++column);
        return row.wasNull() ? null : value;
    }

    @Nullable Integer intOrNull() throws SQLException {
        Long value = wholeOrNull();
        return value == null ? null : Math.toIntExact(value);
    }

    boolean flag() throws SQLException {
        return row.getInt(++column) != 0;
    }

    @Nullable Boolean flagOrNull() throws SQLException {
        Long value = wholeOrNull();
        return value == null ? null : value != 0;
    }

    byte[] bytes() throws SQLException {
        byte[] bytes = row.getBytes(++column);
        return bytes == null ? new byte[0] : bytes;
    }

    @Nullable Object any() throws SQLException {
        return row.getObject(++column);
    }

    UUID id() throws SQLException {
        return uuid(bytes());
    }

    @Nullable UUID idOrNull() throws SQLException {
        byte[] bytes = row.getBytes(++column);
        return bytes == null ? null : uuid(bytes);
    }

    Moment moment() throws SQLException {
        return Moment.parse(text());
    }

    @Nullable Moment momentOrNull() throws SQLException {
        String text = textOrNull();
        return text == null ? null : Moment.parse(text);
    }

    OffsetDateTime time() throws SQLException {
        return OffsetDateTime.parse(text());
    }

    @Nullable OffsetDateTime timeOrNull() throws SQLException {
        String text = textOrNull();
        return text == null ? null : OffsetDateTime.parse(text);
    }

    @Nullable Money moneyOrNull() throws SQLException {
        Long minor = wholeOrNull();
        String currency = textOrNull();
        return minor == null || currency == null ? null : new Money(minor, Currency.getInstance(currency));
    }

    @Nullable Mood moodOrNull() throws SQLException {
        Integer level = intOrNull();
        return level == null ? null : Mood.ofLevel(level).orElse(null);
    }

    <E extends Enum<E>> E word(Class<E> type) throws SQLException {
        return wordOf(type, text());
    }

    <E extends Enum<E>> @Nullable E wordOrNull(Class<E> type) throws SQLException {
        String text = textOrNull();
        return text == null ? null : wordOf(type, text);
    }

    private static <E extends Enum<E>> E wordOf(Class<E> type, String text) {
        for (E word : type.getEnumConstants()) {
            if (word.name().equalsIgnoreCase(text)) {
                return word;
            }
        }
        throw new IllegalArgumentException(text);
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
