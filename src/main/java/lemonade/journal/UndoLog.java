package lemonade.journal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What was done since the journal was opened, for undo and redo. Quick saves of one entry count as one step. */
final class UndoLog {

    private static final int STEPS = 200;
    private static final Duration ONE_BREATH = Duration.ofSeconds(10);

    /** One step: the edits of one change, in their order. */
    record Step(List<Edit> edits, OffsetDateTime at) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    void done(List<Edit> edits, OffsetDateTime now) {
        if (edits.isEmpty()) {
            return;
        }
        undone.clear();
        Step last = done.peek();
        if (last != null && isSameEntry(last.edits(), edits)
                && Duration.between(last.at(), now).compareTo(ONE_BREATH) < 0) {
            done.pop();
            done.push(new Step(List.of(new Edit(last.edits().getFirst().before(), edits.getFirst().after())), now));
            return;
        }
        done.push(new Step(edits, now));
        if (done.size() > STEPS) {
            done.removeLast();
        }
    }

    private static boolean isSameEntry(List<Edit> before, List<Edit> after) {
        return before.size() == 1
                && after.size() == 1
                && before.getFirst().after() != null
                && before.getFirst().before() != null
                && after.getFirst().before() != null
                && after.getFirst().after() != null
                && before.getFirst().ref().equals(after.getFirst().ref());
    }

    Optional<Step> lastDone() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> lastUndone() {
        return Optional.ofNullable(undone.peek());
    }

    void moveToUndone() {
        undone.push(done.pop());
    }

    void moveToDone() {
        done.push(undone.pop());
    }

    void clear() {
        done.clear();
        undone.clear();
    }
}
