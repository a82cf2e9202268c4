package lemonade.storage;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Keeps the bytes of attached files, each once, under their hash. */
public final class AttachmentStore {

    private final Database database;

    AttachmentStore(Database database) {
        this.database = database;
    }

    /** Keeps these bytes, unless they are there already, and yields their hash as hex digits. */
    public String put(byte[] content) {
        byte[] hash = RowHash.sha256().digest(content);
        database.update(
                "INSERT INTO attachment_content(sha256, size, content) VALUES(?, ?, ?) ON CONFLICT DO NOTHING",
                hash,
                (long) content.length,
                content);
        return HexFormat.of().formatHex(hash);
    }

    public Optional<byte[]> find(String sha256) {
        return database.first(
                "SELECT content FROM attachment_content WHERE sha256 = ?",
                Cells::bytes,
                HexFormat.of().parseHex(sha256));
    }

    /** Drops bytes that no incident, nothing in the Trash and no earlier version names any more. */
    public void dropUnused() {
        List<String> loose = database.list(
                "SELECT lower(hex(sha256)) FROM attachment_content"
                        + " WHERE sha256 NOT IN (SELECT sha256 FROM attachment)",
                Cells::text);
        for (String sha256 : loose) {
            boolean named = database.number(
                    "SELECT EXISTS(SELECT 1 FROM trash WHERE instr(body, ?1))"
                            + " OR EXISTS(SELECT 1 FROM history WHERE instr(body, ?1))",
                    sha256)
                    != 0;
            if (!named) {
                database.update(
                        "DELETE FROM attachment_content WHERE sha256 = ?", HexFormat.of().parseHex(sha256));
            }
        }
    }
}
