package lemonade.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import lemonade.domain.Incident;
import lemonade.domain.view.Backup;
import lemonade.domain.view.IncidentFilter;
import lemonade.support.ChildJvm;
import lemonade.support.TestJournal;

/** A program killed at any moment loses nothing that it said was saved, and leaves nothing half done. */
class KilledTest {

    private static final int LONGEST_NANOS = 250_000_000;

    @TempDir
    Path folder;

    private final Map<UUID, Integer> saved = new HashMap<>();
    private final Set<UUID> imported = new HashSet<>();
    private final List<Path> backedUp = new ArrayList<>();

    @BeforeEach
    void makeJournal() {
        Journal.create(folder.resolve("journal.lemonade"), TestJournal.settings(), Diligent.around(folder)).close();
    }

    @ParameterizedTest(name = "{1} times in the midst of {0}") @CsvSource({"save, 8", "import, 6", "back up, 6"})
    void whatWasSaidToBeDoneIsDone(String what, int kills) {
        kill(what, kills);
    }

    @Tag("durability") @ParameterizedTest(
            name = "{1} times in the midst of {0}") @CsvSource({"save, 60", "import, 40", "back up, 40"})
    void soItIsAfterManyKills(String what, int kills) {
        kill(what, kills);
    }

    private void kill(String what, int kills) {
        Random random = new Random(kills);
        for (int i = 0; i < kills; i++) {
            try (ChildJvm child = ChildJvm.start(Diligent.class, folder.toString(), what, Integer.toString(i))) {
                note(child.hear());
                LockSupport.parkNanos(random.nextInt(LONGEST_NANOS));
                child.kill().forEach(this::note);
            }
            everythingIsThereAndWhole();
        }
        assertThat(saved.size() + imported.size() + backedUp.size()).isGreaterThanOrEqualTo(kills);
    }

    private void note(String said) {
        String[] words = said.split(" ");
        switch (words[0]) {
            case "saved" -> saved.put(UUID.fromString(words[1]), Integer.parseInt(words[2]));
            case "imported" -> imported.add(UUID.fromString(words[1]));
            case "backed" -> backedUp.add(Path.of(said.substring("backed up ".length())));
            default -> throw new AssertionError(said);
        }
    }

    private void everythingIsThereAndWhole() {
        Path file = folder.resolve("journal.lemonade");
        try (Journal journal = Journal.open(file, Access.WRITE, Diligent.around(folder))) {
            assertThat(journal.check(true).findings()).isEmpty();
            saved.forEach((id, revision) -> assertThat(revisionOf(journal.incidents().get(id)))
                    .isGreaterThanOrEqualTo(revision));
            Map<String, Integer> batches = new HashMap<>();
            journal.incidents().forEach(IncidentFilter.NONE, incident -> {
                assertThat(incident.withUpdatedAt(TestJournal.now()).withJob(""))
                        .isEqualTo(Diligent.at(incident.id(), revisionOf(incident)));
                batches.merge(incident.job(), 1, Integer::sum);
            });
            batches.remove("");
            assertThat(batches.values()).allMatch(count -> count == Diligent.IN_A_BATCH);
            imported.forEach(batch -> assertThat(batches).containsKey("batch " + batch));
            List<Backup> listed = journal.backups().list();
            assertThat(listed).allSatisfy(backup -> assertThat(Backups.verify(backup.file())).isNotNull());
            if (!backedUp.isEmpty()) {
                assertThat(backedUp.getLast()).matches(Files::exists);
            }
        }
    }

    private static int revisionOf(Incident incident) {
        return Integer.parseInt(incident.title().substring("Mishap ".length()));
    }
}
