package lemonade.json;

import static lemonade.json.Values.ID;
import static lemonade.json.Values.LONG;
import static lemonade.json.Values.TEXT;
import static lemonade.json.Values.TIME;

import java.io.IOException;
import java.io.Writer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import org.jspecify.annotations.Nullable;

import lemonade.domain.Attachment;
import lemonade.domain.AttachmentBuilder;

/**
 * An attachment as a JSON object with its bytes in base64. On reading, the hash and the size follow from the bytes;
 * bytes that do not fit a hash given beside them are refused.
 */
final class AttachmentWithContent {

    /** A multiple of three, so that the pieces join without padding between them. */
    private static final int PIECE = 3 * 4096;

    private static final class Draft {
        final AttachmentBuilder fields;
        @Nullable String sha256;
        byte @Nullable [] content;

        Draft(OffsetDateTime unknownTime) {
            fields = AttachmentShape.start(unknownTime);
        }
    }

    private AttachmentWithContent() {}

    /** @param raw what the JSON writer writes to; the bytes go there piece by piece */
    static TypeAdapter<Attachment> of(OffsetDateTime unknownTime, AttachmentContents contents, Writer raw) {
        return new Shape<Attachment, Draft>(() -> new Draft(unknownTime), draft -> finish(draft, contents))
                .field("id", ID, Attachment::id, (d, v) -> d.fields.id(v))
                .required("name", TEXT, Attachment::name, (d, v) -> d.fields.name(v))
                .field("mediaType", TEXT, Attachment::mediaType, (d, v) -> d.fields.mediaType(v))
                .field("sha256", TEXT, Attachment::sha256, (d, v) -> d.sha256 = v)
                .field("size", LONG, Attachment::size, (d, v) -> d.fields.size(v))
                .field("addedAt", TIME, Attachment::addedAt, (d, v) -> d.fields.addedAt(v))
                .field("content", bytes(raw), attachment -> contents.find(attachment.sha256()),
                        (d, v) -> d.content = v);
    }

    private static Attachment finish(Draft draft, AttachmentContents contents) {
        byte[] content = draft.content;
        if (content == null) {
            String named = draft.sha256 == null ? "" : draft.sha256;
            byte[] known = contents.find(named);
            if (known == null) {
                throw Value.unreadable("attachments", "content = null", "base64", null);
            }
            return draft.fields.sha256(named).size(known.length).build();
        }
        String hash = HexFormat.of().formatHex(sha256().digest(content));
        if (draft.sha256 != null && !draft.sha256.equalsIgnoreCase(hash)) {
            throw Value.unreadable("attachments", "sha256 = \"" + draft.sha256 + '"', hash, null);
        }
        contents.take(hash, content);
        return draft.fields.sha256(hash).size(content.length).build();
    }

    private static TypeAdapter<byte[]> bytes(Writer raw) {
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, byte[] content) throws IOException {
                out.jsonValue("\"");
                for (int from = 0; from < content.length; from += PIECE) {
                    byte[] piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
                    raw.write(Base64.getEncoder().encodeToString(piece));
                }
                raw.write('"');
            }

            @Override
            public byte[] read(JsonReader in) throws IOException {
                Value.expect(in, JsonToken.STRING, "base64");
                try {
                    return Base64.getMimeDecoder().decode(in.nextString());
                } catch (IllegalArgumentException unreadable) {
                    throw Value.unreadable(in.getPreviousPath(), "\"...\"", "base64", unreadable);
                }
            }
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
