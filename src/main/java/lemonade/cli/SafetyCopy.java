package lemonade.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import lemonade.domain.Trouble;
import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Backups;
import lemonade.journal.Journal;

/** Backups that nobody asked for: where no window looks after the journal, the commands that write do. */
final class SafetyCopy {

    private static final Duration OLDEST = Duration.ofMinutes(30);

    private final Journal journal;
    private final Clock clock;

    SafetyCopy(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Backs up a journal that has something to lose, before a lot is written to it.
     *
     * @throws Trouble when that is not possible; nothing should be written then
     */
    Optional<Path> beforeMuch() {
        boolean empty = journal.incidents().count(IncidentFilter.NONE) == 0;
        return empty ? Optional.empty() : Optional.of(journal.backups().now().file());
    }

    /** Backs up after a small change, if the last backup is half an hour old. The change is saved whether that works or not. */
    void afterLittle() {
        try {
            Backups backups = journal.backups();
            Instant due = clock.instant().minus(OLDEST);
            if (backups.list().stream().findFirst().filter(newest -> newest.madeAt().isAfter(due)).isEmpty()) {
                backups.now();
            }
        } catch (Trouble nextTime) {
            // the next command that writes tries again
        }
    }
}
