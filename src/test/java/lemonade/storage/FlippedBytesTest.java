package lemonade.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import lemonade.domain.Incident;
import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.domain.view.StandFilter;
import lemonade.insight.Digests;
import lemonade.support.AnyAggregates;
import lemonade.support.TestJournal;

/** A byte that flips on the disk is reported by the full check, or what the owner sees is unchanged. */
class FlippedBytesTest {

    private static final List<String> WORDS = List.of("flyers", "gäste", "pipes", "customer", "incident", "bell");

    @TempDir
    Path folder;

    @Test
    void aFlippedBitIsReportedOrHarmless() throws IOException {
        flip(150);
    }

    @Test @Tag("durability")
    void soAreManyFlippedBits() throws IOException {
        flip(6000);
    }

    private void flip(int times) throws IOException {
        Path whole = folder.resolve("whole.lemonade");
        JournalFile.create(whole, TestJournal.settings());
        try (Stores stores = JournalFile.openToWrite(whole, _ -> {})) {
            fill(stores);
        }
        byte[] bytes = Files.readAllBytes(whole);
        Object content;
        try (Stores stores = JournalFile.openToRead(whole)) {
            content = content(stores);
            assertThat(stores.checks().run(true).findings()).isEmpty();
        }
        Random random = new Random(20_261_121);
        Path flipped = folder.resolve("flipped.lemonade");
        int reported = 0;
        for (int i = 0; i < times; i++) {
            int place = random.nextInt(bytes.length);
            byte[] changed = bytes.clone();
            changed[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(flipped, changed);
            if (isReported(flipped)) {
                reported++;
            } else {
                try (Stores stores = JournalFile.openToRead(flipped)) {
                    assertThat(content(stores)).as("byte %d, flip %d", place, i).isEqualTo(content);
                }
            }
        }
        assertThat(reported).as("most bytes of the file matter").isGreaterThan(times / 3);
    }

    private static boolean isReported(Path file) {
        try (Stores stores = JournalFile.openToRead(file)) {
            return !stores.checks().run(true).isSound();
        } catch (Trouble _) {
            return true;
        }
    }

    private static void fill(Stores stores) {
        AnyAggregates any = new AnyAggregates(5);
        for (int i = 0; i < 12; i++) {
            stores.write(() -> {
                stores.customers().insert(any.customer());
                Incident incident = any.incident();
                stores.incidents().insert(incident.withAttachments(List.of()), Digests.of(incident, false));
                stores.lessons().insert(any.lesson());
                stores.saves().insert(any.save());
                stores.checklists().insert(any.checklist());
                stores.reviews().insert(any.review());
                stores.history().keep(any.incident(), TestJournal.now());
                stores.attachments().put(("photo " + any.customer()).getBytes());
                return null;
            });
        }
    }

    /** Everything that can be seen of a journal. */
    private static Object content(Stores stores) {
        return stores.read(() -> {
            List<Object> all = new ArrayList<>();
            stores.lists()
                    .placesAfter(IncidentFilter.NONE, null, 1000)
                    .forEach(place -> {
                        all.add(stores.incidents().find(place.id()));
                        all.add(stores.lists().row(place.id()));
                        all.add(stores.history().of(place.id()));
                    });
            all.add(stores.settings().find());
            all.add(stores.customers().all());
            all.add(stores.lessons().all());
            all.add(stores.saves().all());
            all.add(stores.checklists().all());
            all.add(stores.reviews().all());
            all.add(stores.lists().causes());
            all.add(stores.lists().kindsOfJob());
            all.add(stores.lists().tags());
            all.add(stores.promises().withOpen(null));
            all.add(stores.figures().causes(StandFilter.EVERYTHING));
            all.add(stores.figures().months(StandFilter.EVERYTHING));
            for (String word : WORDS) {
                all.add(stores.search().find(List.of(word), IncidentFilter.NONE, 50));
            }
            return all;
        });
    }
}
