package lemonade.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import lemonade.domain.Customer;
import lemonade.domain.Incident;
import lemonade.domain.Ledger;
import lemonade.domain.Lesson;
import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.Trashed;
import lemonade.domain.view.IncidentFilter;
import lemonade.support.AnyAggregates;
import lemonade.support.HandClock;
import lemonade.support.RawFile;
import lemonade.support.TestJournal;

/** Search index, sums and digests agree with the rows after anything that can be done to a journal, in any order. */
class InStepTest {

    private static final int DEEDS = 150;
    private static final List<String> CAUSES = List.of("Print error", "print ERROR", "Forgot", "Zu spät", "");

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();
    private Journal journal;
    private Random random;
    private AnyAggregates any;

    @ParameterizedTest @ValueSource(longs = {1, 2, 3})
    void afterAnySequenceOfDeedsNothingIsOutOfStep(long seed) {
        random = new Random(seed);
        any = new AnyAggregates(seed);
        Path file = folder.resolve("journal.lemonade");
        journal = Journal.create(
                file,
                TestJournal.settings(),
                new Surroundings(clock, folder.resolve("backups"), folder.resolve("state")));
        for (int deed = 0; deed < DEEDS; deed++) {
            doSomething();
            clock.forward(Duration.ofSeconds(random.nextInt(900)));
            if (deed % 25 == 24) {
                assertThat(journal.check(true).findings()).as("after %d deeds", deed + 1).isEmpty();
            }
        }
        journal.close();
        assertThat(RawFile.value(file, "PRAGMA integrity_check")).isEqualTo("ok");
        RawFile.run(file, "INSERT INTO incident_search(incident_search, rank) VALUES('integrity-check', 1)");
        assertSumsAre(file);
        assertThat(RawFile.rows(file, "SELECT * FROM spelling WHERE kind = 'cause' AND key NOT IN"
                + " (SELECT cause_key FROM incident)"))
                .as("only what stands in the Trash may be spelled without an incident")
                .hasSizeLessThanOrEqualTo(Integer.parseInt(RawFile.value(file, "SELECT count(*) FROM trash")));
    }

    private static void assertSumsAre(Path file) {
        String place = "month, kind_of_job_key, cause_key";
        assertThat(RawFile.rows(file, "SELECT " + place + ", incidents, heated FROM rollup ORDER BY 1, 2, 3"))
                .isNotEmpty()
                .isEqualTo(RawFile.rows(file, "SELECT " + place + ", count(*), sum(EXISTS(SELECT 1 FROM contact c"
                        + " WHERE c.incident = i.n AND c.mood <= 2)) FROM incident i GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"));
        assertThat(RawFile.rows(file, "SELECT " + place + ", currency, minor FROM rollup_cost WHERE minor <> 0"
                + " ORDER BY 1, 2, 3, 4"))
                .isEqualTo(RawFile.rows(file, "SELECT * FROM (SELECT " + place + ", currency, sum(minor) AS minor"
                        + " FROM incident i JOIN incident_cost c ON c.incident = i.n GROUP BY 1, 2, 3, 4)"
                        + " WHERE minor <> 0 ORDER BY 1, 2, 3, 4"));
    }

    private void doSomething() {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> journal.incidents().save(incident());
            case 3, 4 -> incidents().stream()
                    .findFirst()
                    .ifPresent(old -> journal.incidents()
                            .save(incident().withId(old.id()).withCustomer(old.customer())));
            case 5 -> journal.customers().save(any.customer());
            case 6 -> customers().stream()
                    .findFirst()
                    .ifPresent(old -> journal.customers()
                            .save(old.withName("Renamed " + random.nextInt(99))
                                    .withNicknames(List.of("Nick " + random.nextInt(9)))));
            case 7 -> {
                List<Customer> two = customers();
                if (two.size() > 1) {
                    journal.customers().merge(two.get(0).id(), two.get(1).id());
                }
            }
            case 8 -> incidents().stream().findFirst().ifPresent(old -> journal.incidents().trash(old.id()));
            case 9 -> trashed().stream().findFirst().ifPresent(gone -> journal.trash().restore(gone.body().id()));
            case 10 -> journal.undo().undo();
            case 11 -> journal.undo().redo();
            case 12 -> saveLesson();
            default ->
                    trashed().stream().skip(3).findFirst().ifPresent(gone -> journal.trash().purge(gone.body().id()));
        }
    }

    private void saveLesson() {
        List<UUID> about = incidents().stream().limit(2).map(Incident::id).toList();
        List<Lesson> known = journal.lessons().all();
        if (known.size() > 3) {
            journal.lessons().trash(known.getFirst().id());
        } else {
            journal.lessons().save(any.lesson().withIncidents(about));
        }
    }

    private Incident incident() {
        Incident incident = any.incident();
        List<Customer> known = customers();
        return incident.withCustomer(known.isEmpty() || random.nextInt(4) == 0 ? null : known.getFirst().id())
                .withAttachments(List.of())
                .withCause(CAUSES.get(random.nextInt(CAUSES.size())))
                .withKindOfJob(random.nextBoolean() ? "Flyer" : "")
                .withMoney(Ledger.NONE.withVendorCovers(money()))
                .withAmends(incident.amends().stream().map(amends -> amends.withCost(money())).toList())
                .withHappenedAt(Moment.parse("2026-0" + (1 + random.nextInt(9)) + "-11"));
    }

    private Money money() {
        return Money.of(random.nextInt(50_000), random.nextBoolean() ? "EUR" : "JPY");
    }

    private List<Incident> incidents() {
        List<Incident> all = new ArrayList<>();
        journal.incidents().forEach(IncidentFilter.NONE, all::add);
        return shuffled(all);
    }

    private List<Customer> customers() {
        return shuffled(journal.customers().all());
    }

    private List<Trashed> trashed() {
        return shuffled(journal.trash().all());
    }

    private <T> List<T> shuffled(List<T> all) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
