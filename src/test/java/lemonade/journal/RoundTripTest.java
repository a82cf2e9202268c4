package lemonade.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import lemonade.domain.Aggregate;
import lemonade.domain.Attachment;
import lemonade.domain.Checklist;
import lemonade.domain.Customer;
import lemonade.domain.Incident;
import lemonade.domain.Lesson;
import lemonade.domain.Ref;
import lemonade.domain.Review;
import lemonade.domain.Save;
import lemonade.domain.Settings;
import lemonade.domain.Trashed;
import lemonade.storage.JournalFile;
import lemonade.storage.Stores;
import lemonade.support.AnyAggregates;
import lemonade.support.TestJournal;

/** Whatever is written comes back as it was: every kind, every field, any text. */
class RoundTripTest {

    private static final int TIMES = 24;

    @TempDir
    Path folder;

    private Stores stores;
    private Desk desk;

    @BeforeEach
    void open() {
        Path file = folder.resolve("journal.lemonade");
        JournalFile.create(file, TestJournal.settings());
        stores = JournalFile.openToWrite(file, _ -> {});
        desk = new Desk(stores, TestJournal.around(folder).clock());
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @ParameterizedTest @EnumSource(Aggregate.Kind.class)
    void whatIsWrittenIsReadAsItWasAndAgainAfterEveryChange(Aggregate.Kind kind) {
        AnyAggregates any = new AnyAggregates(4711 + kind.ordinal());
        List<Aggregate> written = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            if (i % 10 == 0) {
                put(any.customer());
            }
            Aggregate first = put(any.any(kind));
            assertThat(stored(first)).isEqualTo(first);
            Aggregate second = put(withIdOf(first, any.any(kind)));
            assertThat(stored(second)).isEqualTo(second);
            written.add(second);
        }
        if (kind != Aggregate.Kind.SETTINGS) {
            assertThat(written).allSatisfy(whole -> assertThat(stored(whole)).isEqualTo(whole));
        }
        assertThat(stores.checks().run(true).findings()).isEmpty();
    }

    @ParameterizedTest @EnumSource(value = Aggregate.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "SETTINGS")
    void whatWasThrownAwayComesBackAsItWas(Aggregate.Kind kind) {
        AnyAggregates any = new AnyAggregates(815 + kind.ordinal());
        for (int i = 0; i < TIMES / 3; i++) {
            Aggregate whole = put(any.any(kind));
            desk.change(() -> {
                desk.trash(Ref.to(whole), "gone");
                return true;
            });
            assertThat(desk.stored(Ref.to(whole))).isEmpty();
            assertThat(stores.trash().find(whole.id()))
                    .contains(new Trashed(whole, "gone", desk.now()));
            desk.change(() -> {
                desk.restore(whole.id());
                return true;
            });
            assertThat(stored(whole)).isEqualTo(whole);
        }
        assertThat(stores.checks().run(true).findings()).isEmpty();
    }

    /** Half of a surrogate pair is no character and UTF-8 has no bytes for it: a question mark stands in its place. */
    @Test
    void halfACharacterBecomesAQuestionMarkAndNothingElseSuffers() {
        Incident torn = Incident.titled(Ids.next(), "torn \uD83C lemon", TestJournal.now())
                .withStory("whole \uD83C\uDF4B, low \uDF4B, nul \u0000, then more");
        put(torn);
        assertThat(stored(torn))
                .isEqualTo(torn.withTitle("torn ? lemon")
                        .withStory("whole \uD83C\uDF4B, low ?, nul \u0000, then more"));
        assertThat(stores.checks().run(true).findings()).isEmpty();
    }

    @Test
    void aTextOfTenMillionCharactersComesBackWhole() {
        Incident long_ =
                Incident.titled(Ids.next(), "pasted", TestJournal.now()).withStory("pithy 🍋 ".repeat(1_250_000));
        put(long_);
        assertThat(stored(long_)).isEqualTo(long_);
    }

    private Aggregate put(Aggregate whole) {
        return desk.change(() -> {
            Aggregate complete = whole instanceof Incident incident ? withContents(incident) : whole;
            desk.put(complete);
            return complete;
        });
    }

    private Aggregate stored(Aggregate whole) {
        return stores.<Aggregate>read(() -> desk.stored(Ref.to(whole)).orElseThrow());
    }

    private Incident withContents(Incident incident) {
        List<Attachment> kept = new ArrayList<>();
        for (Attachment attachment : incident.attachments()) {
            String sha256 = stores.attachments().put(attachment.sha256().getBytes(StandardCharsets.UTF_8));
            kept.add(attachment.withSha256(sha256));
        }
        return incident.withAttachments(kept);
    }

    private static Aggregate withIdOf(Aggregate first, Aggregate other) {
        return switch (other) {
            case Incident incident -> incident.withId(first.id());
            case Customer customer -> customer.withId(first.id());
            case Lesson lesson -> lesson.withId(first.id());
            case Save save -> save.withId(first.id());
            case Checklist checklist -> checklist.withId(first.id());
            case Review review -> review.withId(first.id());
            case Settings settings -> settings.withId(first.id());
        };
    }
}
