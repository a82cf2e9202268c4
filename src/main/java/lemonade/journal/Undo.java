package lemonade.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Aggregate;
import lemonade.domain.Customer;
import lemonade.domain.Ref;

/** Takes back what was done since the journal was opened, step by step, and does it again. */
public final class Undo {

    private final Desk desk;

    Undo(Desk desk) {
        this.desk = desk;
    }

    /** Takes the last step back; empty when there is none. */
    public Optional<Change> undo() {
        return desk.undo().lastDone().map(step -> {
            List<Edit> backwards = new ArrayList<>(step.edits());
            Collections.reverse(backwards);
            desk.changeBack(() -> backwards.forEach(edit -> become(edit.ref(), edit.after(), edit.before())));
            desk.undo().moveToUndone();
            return changeOf(step);
        });
    }

    /** Names one step, so that it can be taken back although others followed. */
    public static final class Mark {

        private final UndoLog.Step step;

        private Mark(UndoLog.Step step) {
            this.step = step;
        }
    }

    /** The step last done. */
    public Optional<Mark> latest() {
        return desk.undo().lastDone().map(Mark::new);
    }

    /**
     * Takes one step back, also when others followed: what it made goes to the Trash, what it changed becomes what it
     * was.
     *
     * @return false when something of it was changed again since; nothing happens then
     */
    public boolean undo(Mark mark) {
        if (desk.undo().lastDone().filter(mark.step::equals).isPresent()) {
            undo();
            return true;
        }
        return desk.change(() -> {
            if (!mark.step.edits().stream().allMatch(this::stillStands)) {
                return false;
            }
            mark.step.edits().reversed().forEach(edit -> become(edit.ref(), edit.after(), edit.before()));
            return true;
        });
    }

    /** What was made may have been worked on since: it goes to the Trash whole. */
    private boolean stillStands(Edit edit) {
        Optional<? extends Aggregate> stored = desk.stored(edit.ref());
        return edit.before() == null ? stored.isPresent() : Objects.equals(stored.orElse(null), edit.after());
    }

    /** Does the step last taken back again; empty when there is none. */
    public Optional<Change> redo() {
        return desk.undo().lastUndone().map(step -> {
            desk.changeBack(() -> step.edits().forEach(edit -> become(edit.ref(), edit.before(), edit.after())));
            desk.undo().moveToDone();
            return changeOf(step);
        });
    }

    public boolean canUndo() {
        return desk.undo().lastDone().isPresent();
    }

    public boolean canRedo() {
        return desk.undo().lastUndone().isPresent();
    }

    /** What was not there goes to the Trash, so that even an undone entry is not lost. */
    private void become(Ref ref, @Nullable Aggregate now, @Nullable Aggregate then) {
        if (then == null) {
            if (now != null && !isNeeded(now)) {
                desk.trash(ref, TrashBin.titleOf(now));
            }
        } else if (desk.stores().trash().find(ref.id()).isPresent()) {
            desk.restore(ref.id());
            desk.put(then);
        } else {
            desk.put(then);
        }
    }

    /** A customer made in one step may have had more mishaps since. */
    private boolean isNeeded(Aggregate made) {
        return made instanceof Customer customer && desk.stores().customers().incidents(customer.id()) > 0;
    }

    private static Change changeOf(UndoLog.Step step) {
        Set<Ref> refs = step.edits().stream().map(Edit::ref).collect(Collectors.toSet());
        return new Change(refs, false);
    }
}
