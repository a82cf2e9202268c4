package lemonade.json;

import static lemonade.json.Values.ID;
import static lemonade.json.Values.LONG;
import static lemonade.json.Values.TEXT;
import static lemonade.json.Values.TIME;

import java.time.OffsetDateTime;

import com.google.gson.TypeAdapter;

import lemonade.domain.Attachment;
import lemonade.domain.AttachmentBuilder;

/** An attachment as a JSON object, without its bytes. */
final class AttachmentShape {

    private AttachmentShape() {}

    static TypeAdapter<Attachment> of(OffsetDateTime unknownTime) {
        return new Shape<>(() -> start(unknownTime), AttachmentBuilder::build)
                .field("id", ID, Attachment::id, AttachmentBuilder::id)
                .required("name", TEXT, Attachment::name, AttachmentBuilder::name)
                .field("mediaType", TEXT, Attachment::mediaType, AttachmentBuilder::mediaType)
                .required("sha256", TEXT, Attachment::sha256, AttachmentBuilder::sha256)
                .required("size", LONG, Attachment::size, AttachmentBuilder::size)
                .field("addedAt", TIME, Attachment::addedAt, AttachmentBuilder::addedAt);
    }

    static AttachmentBuilder start(OffsetDateTime unknownTime) {
        return AttachmentBuilder.builder().mediaType("application/octet-stream").addedAt(unknownTime);
    }
}
