package lemonade.exchange;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Trouble;
import lemonade.journal.Attachments;
import lemonade.json.AttachmentContents;

/** The bytes of attached files as the journal keeps them. */
final class StoredContents implements AttachmentContents {

    private final Attachments attachments;

    StoredContents(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public byte @Nullable [] find(String sha256) {
        try {
            return attachments.content(sha256);
        } catch (Trouble missing) {
            if (missing.kind() == Trouble.Kind.NOT_FOUND) {
                return null;
            }
            throw missing;
        } catch (IllegalArgumentException noHash) {
            return null;
        }
    }

    @Override
    public void take(String sha256, byte[] content) {
        throw new UnsupportedOperationException("nothing is read here");
    }
}
