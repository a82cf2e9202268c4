package lemonade.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import lemonade.domain.Attachment;
import lemonade.domain.Incident;
import lemonade.domain.Trouble;

/** Files kept with incidents. They lie in the journal, are never run, and are handed out only as bytes. */
public final class Attachments {

    /** The largest file that is kept, in bytes. */
    public static final long LARGEST = 50L * 1024 * 1024;

    private final Desk desk;

    Attachments(Desk desk) {
        this.desk = desk;
    }

    /**
     * Keeps a file with an incident.
     *
     * @param name file name; folders in it are dropped
     * @throws Trouble {@code TOO_BIG}, or {@code NOT_FOUND} when there is no such incident
     */
    public Attachment add(UUID incident, String name, String mediaType, byte[] content) {
        String plain = plainName(name);
        if (content.length > LARGEST) {
            throw new Trouble(Trouble.Kind.TOO_BIG, plain, (long) content.length, LARGEST);
        }
        return desk.change(() -> {
            Incident before = desk.stores()
                    .incidents()
                    .find(incident)
                    .orElseThrow(() -> new Trouble(Trouble.Kind.NOT_FOUND, incident));
            Attachment attachment = new Attachment(
                    Ids.next(), plain, mediaType, desk.stores().attachments().put(content), content.length, desk.now());
            List<Attachment> all = new ArrayList<>(before.attachments());
            all.add(attachment);
            desk.put(before.withAttachments(all).withUpdatedAt(desk.now()));
            return attachment;
        });
    }

    /** @throws Trouble {@code NOT_FOUND} */
    public byte[] content(String sha256) {
        return desk.stores()
                .read(() -> desk.stores()
                        .attachments()
                        .find(sha256)
                        .orElseThrow(() -> new Trouble(Trouble.Kind.NOT_FOUND, sha256)));
    }

    private static String plainName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.isEmpty() || last.equals(".") || last.equals("..") ? "file" : last;
    }
}
