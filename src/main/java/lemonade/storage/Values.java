package lemonade.storage;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Money;
import lemonade.domain.Mood;

/** Collects the values of one row, in the order of its table's columns, in the form in which they are stored. */
final class Values {

    private final List<@Nullable Object> values = new ArrayList<>();

    Values text(@Nullable String text) {
        values.add(text);
        return this;
    }

    Values whole(long number) {
        values.add(number);
        return this;
    }

    Values whole(@Nullable Integer number) {
        values.add(number == null ? null : (Object) number.longValue());
        return this;
    }

    Values flag(@Nullable Boolean flag) {
        values.add(flag == null ? null : (Object) (flag ? 1L : 0L));
        return this;
    }

    Values bytes(byte[] bytes) {
        values.add(bytes);
        return this;
    }

    Values id(@Nullable UUID id) {
        values.add(id == null ? null : (Object) bytesOf(id));
        return this;
    }

    /** A moment, a time with offset, or anything else whose text is its ISO form. */
    Values iso(@Nullable Object value) {
        values.add(value == null ? null : value.toString());
        return this;
    }

    Values word(@Nullable Enum<?> word) {
        values.add(word == null ? null : word.name().toLowerCase(Locale.ROOT));
        return this;
    }

    Values mood(@Nullable Mood mood) {
        values.add(mood == null ? null : (Object) (long) mood.level());
        return this;
    }

    /** Two columns: minor units and currency. */
    Values money(@Nullable Money money) {
        values.add(money == null ? null : (Object) money.minor());
        values.add(money == null ? null : money.currency().getCurrencyCode());
        return this;
    }

    @Nullable Object[] toArray() {
        return values.toArray();
    }

    static byte[] bytesOf(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
