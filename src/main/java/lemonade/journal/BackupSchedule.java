package lemonade.journal;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When the next backup is due while somebody works: in a pause of a minute once edits are ten minutes old, and in any
 * case before they are half an hour old. Knows no clock; every call says what time it is.
 */
public final class BackupSchedule {

    private static final Duration PAUSE = Duration.ofSeconds(60);
    private static final Duration WORTH_A_COPY = Duration.ofMinutes(10);
    private static final Duration AT_LATEST = Duration.ofMinutes(30);

    private @Nullable Instant firstEdit;
    private Instant lastKey = Instant.MIN;

    /** The journal was changed. */
    public void edited(Instant now) {
        if (firstEdit == null) {
            firstEdit = now;
        }
    }

    /** A key was pressed. */
    public void keyPressed(Instant now) {
        lastKey = now;
    }

    /** A verified backup contains everything up to then; later edits count anew. */
    public void backedUp() {
        firstEdit = null;
    }

    public boolean isDue(Instant now) {
        if (firstEdit == null) {
            return false;
        }
        boolean pause = lastKey.equals(Instant.MIN) || !now.isBefore(lastKey.plus(PAUSE));
        return (pause && !now.isBefore(firstEdit.plus(WORTH_A_COPY))) || isOverdue(now);
    }

    /** Whether a backup that is running may no longer be put off by a save. */
    public boolean isOverdue(Instant now) {
        return firstEdit != null && !now.isBefore(firstEdit.plus(AT_LATEST));
    }

    /** Whether there is something to back up at exit. */
    public boolean hasEdits() {
        return firstEdit != null;
    }
}
