package lemonade.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names each row of a table by what its cells say and by which of the identical rows it is, so that the same file is
 * recognised however often it comes, in whatever encoding. Two tables with other columns never share a row.
 */
final class RowKeys {

    private static final int BYTES = 16;

    private final MessageDigest digest;
    private final byte[] header;
    private final Map<Long, Integer> seen = new HashMap<>();

    RowKeys(Header header) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        header.names().forEach(this::add);
        this.header = digest.digest();
    }

    /** The key of the next row of the table. */
    String next(Row row) {
        digest.update(header);
        row.cells().forEach(this::add);
        byte[] hash = digest.digest();
        int occurrence = seen.merge(ByteBuffer.wrap(hash, BYTES, Long.BYTES).getLong(), 1, Integer::sum);
        return "csv:" + HexFormat.of().formatHex(hash, 0, BYTES) + ":" + occurrence;
    }

    private void add(String cell) {
        digest.update(cell.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0x1F);
    }
}
