package lemonade.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.jspecify.annotations.Nullable;

/** The hash of a row: the first eight bytes of SHA-256 over its values, each with its type and length. */
final class RowHash {

    private RowHash() {}

    static long of(@Nullable Object[] values) {
        MessageDigest digest = sha256();
        ByteBuffer head = ByteBuffer.allocate(9);
        for (Object value : values) {
            switch (value) {
                case null -> digest.update((byte) 'n');
                case String text -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    digest.update(head.clear().put((byte) 't').putLong(bytes.length).array());
                    digest.update(bytes);
                }
                case byte[] bytes -> {
                    digest.update(head.clear().put((byte) 'b').putLong(bytes.length).array());
                    digest.update(bytes);
                }
                case Number number -> digest.update(head.clear().put((byte) 'i').putLong(number.longValue()).array());
                default -> throw new IllegalArgumentException("Cannot hash a " + value.getClass().getName());
            }
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
