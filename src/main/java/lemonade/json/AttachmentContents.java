package lemonade.json;

import org.jspecify.annotations.Nullable;

/** Where the bytes of attached files come from while a document is written, and where they go while one is read. */
public interface AttachmentContents {

    /** The bytes with that hash; null when they are not at hand. */
    byte @Nullable [] find(String sha256);

    /** Takes the bytes of an attachment that is being read; their hash has been checked. */
    void take(String sha256, byte[] content);
}
