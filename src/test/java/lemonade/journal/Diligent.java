package lemonade.journal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import lemonade.domain.Channel;
import lemonade.domain.Contact;
import lemonade.domain.Incident;
import lemonade.domain.IncidentBuilder;
import lemonade.domain.Moment;
import lemonade.domain.PrivateNotes;
import lemonade.domain.view.Backup;
import lemonade.support.TestJournal;

/**
 * Another process that writes without rest and says, after each piece of work has been done, what it was. It is made
 * to be killed.
 */
final class Diligent {

    static final int IN_A_BATCH = 40;

    private final Journal journal;
    private final Random random;

    private Diligent(Journal journal, Random random) {
        this.journal = journal;
        this.random = random;
    }

    static Surroundings around(Path folder) {
        return new Surroundings(
                Clock.system(TestJournal.ZONE), folder.resolve("backups"), folder.resolve("state"));
    }

    /** Arguments: folder, what to do, a seed. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[2]));
        Journal journal = Journal.open(folder.resolve("journal.lemonade"), Access.WRITE, around(folder));
        Diligent diligent = new Diligent(journal, random);
        while (true) {
            switch (arguments[1]) {
                case "save" -> diligent.save();
                case "import" -> diligent.bringIn();
                case "back up" -> diligent.backUp();
                default -> throw new IllegalArgumentException(arguments[1]);
            }
        }
    }

    private static void say(String done) {
        System.out.println(done);
        System.out.flush();
    }

    /** One entry, typed and changed again and again as autosave does. */
    private void save() {
        UUID id = Ids.next();
        for (int revision = 1; revision <= 1 + random.nextInt(12); revision++) {
            Incident saved = journal.incidents().save(at(id, revision));
            say("saved " + saved.id() + " " + revision);
        }
    }

    private void bringIn() {
        UUID batch = Ids.next();
        journal.bulk().run(writer -> {
            for (int i = 0; i < IN_A_BATCH; i++) {
                writer.add(IncidentBuilder.builder(at(Ids.next(), 1 + i)).job("batch " + batch).build());
            }
            return true;
        });
        say("imported " + batch);
    }

    private void backUp() {
        journal.incidents().save(at(Ids.next(), 1));
        Backup backup = journal.backups().now();
        say("backed up " + backup.file());
    }

    /** An incident every part of which says which revision it belongs to. */
    static Incident at(UUID id, int revision) {
        List<Contact> contacts = new ArrayList<>(Collections.nCopies(
                1 + revision % 5,
                new Contact(
                        id, Moment.at(TestJournal.now()), Channel.PHONE, null, "words " + revision, null, null, "")));
        return Incident.titled(id, "Mishap " + revision, TestJournal.now())
                .withCause("cause " + revision % 3)
                .withStory(("revision " + revision + " ").repeat(20 + 300 * (revision % 4)))
                .withTags(List.of("tag " + revision))
                .withContacts(contacts)
                .withPrivateNotes(new PrivateNotes("vent " + revision, ""));
    }
}
