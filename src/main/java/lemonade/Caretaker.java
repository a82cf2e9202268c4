package lemonade;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Trouble;
import lemonade.domain.view.Backup;
import lemonade.domain.view.CheckReport;
import lemonade.journal.BackupSchedule;
import lemonade.journal.Backups;
import lemonade.journal.Journal;
import lemonade.ui.common.Background;
import lemonade.ui.common.Delays.Pending;
import lemonade.ui.common.Toasts;
import lemonade.ui.common.TroubleWords;

/**
 * Looks after an open journal while its owner works: backups in pauses and at the end, a check now and then, and what
 * has been in the Trash for too long. Lives on the screen's thread.
 */
final class Caretaker {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(15);
    private static final Duration CHECK_AFTER = Duration.ofSeconds(30);
    private static final Duration FULL_CHECK_EVERY = Duration.ofDays(7);
    private static final String LAST_FULL_CHECK = "check.full.";
    private static final String SECOND_FOLDER = "backups.second";

    private final Program program;
    private final Background background;
    private final Journal journal;
    private final Toasts toasts;
    private final BackupSchedule schedule = new BackupSchedule();
    private @Nullable Pending next;
    private @Nullable Pending check;
    private boolean copying;

    Caretaker(Program program, Background background, Journal journal, Toasts toasts) {
        this.program = program;
        this.background = background;
        this.journal = journal;
        this.toasts = toasts;
    }

    /** Begins; the journal tells of its changes from now on. */
    void start() {
        journal.onChange(_ -> background.onScreen(() -> schedule.edited(now())));
        background.run(
                () -> {
                    journal.trash().purgeOld();
                    return true;
                },
                _ -> {},
                this::tell);
        look();
        check = program.delays().after(CHECK_AFTER, this::check);
    }

    /** A key or a button was pressed: a copy under way gives way to whoever works, unless it is overdue. */
    void active() {
        schedule.keyPressed(now());
        if (copying && !schedule.isOverdue(now())) {
            journal.cancelReading();
        }
    }

    /** Stops looking; what was edited since the last backup is backed up. On the journal's thread. */
    void finish() {
        if (next != null) {
            next.cancel();
        }
        if (check != null) {
            check.cancel();
        }
        if (schedule.hasEdits()) {
            try {
                copyToSecondFolder(journal.backups().now());
            } catch (Trouble notNow) {
                // every edit is saved; the next pause or exit makes the backup
            }
        }
    }

    private void look() {
        if (!copying && schedule.isDue(now())) {
            copying = true;
            background.run(() -> journal.backups().copy(), this::verify, this::copyFailed);
        }
        next = program.delays().after(LOOK_EVERY, this::look);
    }

    private void verify(Backups.Unverified copy) {
        copying = false;
        schedule.backedUp();
        Thread.ofVirtual().name("verify backup").start(() -> {
            try {
                copyToSecondFolder(journal.backups().verify(copy));
            } catch (Trouble problem) {
                background.onScreen(() -> {
                    schedule.edited(now());
                    tell(problem);
                });
            }
        });
    }

    private void copyFailed(Throwable problem) {
        copying = false;
        if (!(problem instanceof Trouble trouble && trouble.kind() == Trouble.Kind.CANCELLED)) {
            tell(problem);
        }
    }

    /** A stick that is not there today is no trouble; the Backups place says when it was last written. */
    private void copyToSecondFolder(Backup backup) {
        Optional<Path> second = program.preferences().get(SECOND_FOLDER).map(Path::of);
        if (second.isPresent() && second.get().toFile().isDirectory()) {
            journal.backups().copyTo(backup, second.get());
        }
    }

    private void check() {
        String key = LAST_FULL_CHECK + journal.id();
        boolean full = program.state()
                .get(key)
                .map(Instant::parse)
                .map(last -> last.plus(FULL_CHECK_EVERY).isBefore(now()))
                .orElse(true);
        Path file = journal.file();
        Thread.ofPlatform().name("check").daemon().start(() -> {
            try {
                CheckReport report = Journal.checkBeside(file, program.surroundings(), full);
                background.onScreen(() -> checked(key, full, report));
            } catch (Trouble problem) {
                background.onScreen(() -> tell(problem));
            }
        });
    }

    private void checked(String key, boolean full, CheckReport report) {
        if (!report.isSound()) {
            toasts.say(program.words().say("trouble.check.unsound", report.findings().size()));
        } else if (full) {
            program.state().set(key, now().toString());
        }
    }

    private Instant now() {
        return program.clock().instant();
    }

    private void tell(Throwable problem) {
        toasts.say(new TroubleWords(program.words()).say(problem));
    }
}
