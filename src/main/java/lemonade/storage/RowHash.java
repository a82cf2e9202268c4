package lemonade.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.jspecify.annotations.Nullable;

/**
 * The hash of a row: the first eight bytes of SHA-256 over its values, each with its place, type and length. Nulls and
 * empty texts count for nothing, so that a column added at the end of a table leaves the hashes of its rows as they
 * are.
 */
final class RowHash {

    private RowHash() {}

    static long of(@Nullable Object[] values) {
        MessageDigest digest = sha256();
        ByteBuffer head = ByteBuffer.allocate(13);
        for (int place = 0; place < values.length; place++) {
            switch (values[place]) {
                case null -> {}
                case String text -> {
                    if (!text.isEmpty()) {
                        add(digest, head, 't', place, text.getBytes(StandardCharsets.UTF_8));
                    }
                }
                case byte[] bytes -> add(digest, head, 'b', place, bytes);
                case Number number ->
                        digest.update(head.clear().put((byte) 'i').putInt(place).putLong(number.longValue()).array());
                case Object other ->
                        throw new IllegalArgumentException("Cannot hash a " + other.getClass().getName());
            }
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static void add(MessageDigest digest, ByteBuffer head, char type, int place, byte[] bytes) {
        digest.update(head.clear().put((byte) type).putInt(place).putLong(bytes.length).array());
        digest.update(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
