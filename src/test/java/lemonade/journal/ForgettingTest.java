package lemonade.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Attachment;
import lemonade.domain.Customer;
import lemonade.domain.Facts;
import lemonade.domain.Incident;
import lemonade.domain.PrivateNotes;
import lemonade.domain.view.IncidentFilter;
import lemonade.support.AnyAggregates;
import lemonade.support.HandClock;
import lemonade.support.TestJournal;

/** What was removed for good is nowhere in the file's bytes: not in rows, index, history, sums or free pages. */
class ForgettingTest {

    private static final String SECRET = "xq" + "vzk";

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();
    private Journal journal;

    @BeforeEach
    void open() {
        journal = Journal.create(
                folder.resolve("journal.lemonade"),
                TestJournal.settings(),
                new Surroundings(clock, folder.resolve("backups"), folder.resolve("state")));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    /** A secret word of its own in every field, so that no place can hide behind another. */
    private Incident secretive(int number) {
        String secret = SECRET + number;
        Incident incident = Incident.titled(Ids.next(), secret + "title", journalTime())
                .withStory((secret + "story in the midst of ordinary words. ").repeat(1 + number % 90))
                .withCause(secret + "cause " + number)
                .withKindOfJob(secret + "kind")
                .withJob(secret + "job")
                .withTags(List.of(secret + "tag"))
                .withImportKey(secret + "key")
                .withFacts(new Facts(secret + "mistake", List.of(secret + "why"), secret + "people", "", "", "", ""))
                .withPrivateNotes(new PrivateNotes(secret + "vent", secret + "kind"));
        byte[] content = (secret + "photo").repeat(500).getBytes(StandardCharsets.UTF_8);
        Incident saved = journal.incidents().save(incident);
        Attachment attachment = journal.bulk()
                .run(writer -> new Attachment(
                        Ids.next(), secret + "name", "text/plain", writer.addContent(content), content.length,
                        journalTime()));
        return journal.incidents().save(saved.withAttachments(List.of(attachment)));
    }

    private OffsetDateTime journalTime() {
        return OffsetDateTime.now(clock);
    }

    @Test
    void noWordOfAPurgedIncidentIsLeftInTheFile() throws IOException {
        AnyAggregates any = new AnyAggregates(3);
        Random random = new Random(3);
        List<Incident> secrets = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            journal.incidents().save(any.incident().withAttachments(List.of()).withCustomer(null));
            if (i % 2 == 0) {
                secrets.add(secretive(i));
            }
            clock.forward(Duration.ofMinutes(11));
            if (!secrets.isEmpty()) {
                Incident edited = secrets.get(random.nextInt(secrets.size()));
                Incident now = journal.incidents().get(edited.id());
                journal.incidents().save(now.withStory(now.story() + SECRET + "edit " + i));
            }
        }
        assertThat(bytes()).contains(SECRET);
        for (Incident secret : secrets) {
            journal.incidents().trash(secret.id());
        }
        journal.trash().empty();
        assertThat(bytes()).doesNotContain(SECRET);
        assertThat(journal.check(true).findings()).isEmpty();
        assertThat(journal.search().find(SECRET, IncidentFilter.NONE, 10).hits()).isEmpty();
    }

    @Test
    void noWordOfAPurgedCustomerIsLeftInTheFile() throws IOException {
        Customer secret = journal.customers()
                .save(Customer.named(Ids.next(), SECRET + " Gmbh", journalTime())
                        .withNicknames(List.of(SECRET + "chen"))
                        .withNote(SECRET + " note"));
        journal.incidents().save(secretive(0).withCustomer(secret.id()));
        journal.incidents().trash(journal.customers().history(secret.id()).getFirst().id());
        journal.customers().trash(secret.id());
        journal.trash().empty();
        assertThat(bytes()).doesNotContain(SECRET);
        assertThat(journal.check(true).findings()).isEmpty();
    }

    @Test
    void whatAnotherIncidentStillUsesStays() {
        Incident first = journal.incidents().save(Incident.titled(Ids.next(), "one", journalTime()).withCause("Print"));
        Incident second =
                journal.incidents().save(Incident.titled(Ids.next(), "two", journalTime()).withCause("Print"));
        byte[] photo = {1, 2, 3};
        for (Incident incident : List.of(first, second)) {
            Attachment attachment = journal.bulk()
                    .run(writer -> new Attachment(
                            Ids.next(), "photo", "image/png", writer.addContent(photo), photo.length, journalTime()));
            journal.incidents().save(incident.withAttachments(List.of(attachment)));
        }
        journal.incidents().trash(first.id());
        journal.trash().empty();
        assertThat(journal.incidents().causes()).containsExactly("Print");
        Attachment kept = journal.incidents().get(second.id()).attachments().getFirst();
        assertThat(journal.attachments().content(kept.sha256())).isEqualTo(photo);
    }

    private String bytes() throws IOException {
        return new String(Files.readAllBytes(journal.file()), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
