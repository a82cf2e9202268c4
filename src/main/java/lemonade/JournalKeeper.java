package lemonade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Settings;
import lemonade.exchange.ExampleJournal;
import lemonade.journal.Access;
import lemonade.journal.Backups;
import lemonade.journal.Doorbell;
import lemonade.journal.Journal;
import lemonade.places.ChosenJournal;

/** Holds the one open journal, on the journal's thread: opens, begins, moves, puts back and lets go of it. */
final class JournalKeeper {

    private final Supplier<Program> program;
    private volatile @Nullable Journal open;
    private volatile @Nullable Caretaker caretaker;
    private volatile @Nullable Doorbell bell;

    /** @param program as it is at the moment of asking, since its language may change */
    JournalKeeper(Supplier<Program> program) {
        this.program = program;
    }

    /** The open journal; null while there is none. */
    @Nullable Journal current() {
        return open;
    }

    /** Who looks after the open journal and who answers for it at the door; both end with it. */
    void lookedAfterBy(Caretaker newCaretaker, @Nullable Doorbell newBell) {
        caretaker = newCaretaker;
        bell = newBell;
    }

    Journal open(Path file) {
        letGo();
        Journal opened = Journal.open(file, Access.WRITE, program.get().surroundings());
        open = opened;
        return opened;
    }

    /** Opens a journal that is from now on the owner's own. */
    Journal adopt(Path file) throws IOException {
        Journal opened = open(file);
        remember(opened);
        return opened;
    }

    Journal openExample(Path file) {
        if (Files.notExists(file)) {
            new ExampleJournal(program.get().words().locale(), program.get().surroundings()).write(file);
        }
        return open(file);
    }

    /** Makes a journal that is from now on the owner's own. */
    Journal begin(Path file, Settings first) throws IOException {
        Journal made = Journal.create(file, first, program.get().surroundings());
        letGo();
        open = made;
        remember(made);
        return made;
    }

    /** The copy is verified and open before the file it came from goes. */
    Journal move(Path file) throws IOException {
        Journal before = Objects.requireNonNull(open);
        Path from = before.file();
        before.backups().to(file);
        Journal moved = adopt(file);
        Files.deleteIfExists(from);
        return moved;
    }

    /** Puts a backup in the place of the open journal; a bad one leaves it open. */
    Journal restore(Path backup) {
        Path file = Objects.requireNonNull(open).file();
        Backups.verify(backup);
        letGo();
        return restore(backup, file);
    }

    /** Puts a backup in the place of a journal that is not open, and opens it. */
    Journal restore(Path backup, Path file) {
        Backups.restore(backup, file, program.get().surroundings());
        return open(file);
    }

    /** Opens a journal although it holds far less than last time. */
    Journal acceptAsIs(Path file) {
        Journal.acceptAsIs(file, program.get().surroundings());
        return open(file);
    }

    void letGo() {
        if (bell != null) {
            bell.close();
            bell = null;
        }
        if (caretaker != null) {
            caretaker.finish();
            caretaker = null;
        }
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private void remember(Journal own) throws IOException {
        new ChosenJournal(program.get().places().config()).remember(own.file());
    }
}
