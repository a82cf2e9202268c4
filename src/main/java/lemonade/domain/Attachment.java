package lemonade.domain;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A file kept with an incident; its bytes lie in the journal under their hash.
 *
 * @param name file name without folders
 * @param mediaType such as {@code image/png}; {@code application/octet-stream} when not known
 * @param sha256 hash of the bytes, 64 lower-case hex digits
 * @param size length in bytes
 */
@Built
public record Attachment(UUID id, String name, String mediaType, String sha256, long size, OffsetDateTime addedAt)
        implements AttachmentBuilder.With {}
