package lemonade.journal;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;

import lemonade.domain.Aggregate;
import lemonade.domain.Checklist;
import lemonade.domain.Lesson;
import lemonade.domain.Review;
import lemonade.domain.Save;
import lemonade.domain.Settings;
import lemonade.domain.Trouble;
import lemonade.domain.view.CheckReport;
import lemonade.storage.JournalFile;
import lemonade.storage.Stores;

/**
 * One open journal and its use cases. It belongs to the thread that works with it; only {@link #cancelReading()} may
 * be called from another.
 */
public final class Journal implements AutoCloseable {

    private final Stores stores;
    private final Access access;
    private final Surroundings around;
    private final Desk desk;
    private final UUID id;

    private Journal(Stores stores, Access access, Surroundings around) {
        this.stores = stores;
        this.access = access;
        this.around = around;
        this.desk = new Desk(stores, around.clock());
        this.id = stores.read(() -> stores.settings()
                .find()
                .map(Settings::id)
                .orElseThrow(() -> new Trouble(Trouble.Kind.DAMAGED, stores.file(), "settings")));
    }

    /**
     * Opens a journal.
     *
     * @throws Trouble when it is missing, locked, foreign, damaged or newer; the file is as it was then
     */
    public static Journal open(Path file, Access access, Surroundings around) {
        Stores stores = switch (access) {
            case READ -> JournalFile.openToRead(file);
            case WRITE -> JournalFile.openToWrite(file, older -> backUp(older, around));
        };
        try {
            Journal journal = new Journal(stores, access, around);
            if (access == Access.WRITE) {
                journal.compareWithLastTime();
            }
            return journal;
        } catch (RuntimeException e) {
            stores.close();
            throw e;
        }
    }

    private static void backUp(Stores older, Surroundings around) {
        UUID id = older.read(() -> older.settings().find().map(Settings::id).orElseThrow());
        new Backups(older, around, id).now();
    }

    private void compareWithLastTime() {
        long now = incidentCount();
        if (lastSeen().hasShrunkTo(now)) {
            throw new Trouble(Trouble.Kind.SHRUNK, file(), lastSeen().read().orElse(0), now);
        }
        onChange(change -> {
            if (change.concerns(Aggregate.Kind.INCIDENT)) {
                keepUp(change);
            }
        });
    }

    /** What the owner threw away on purpose is no surprise at the next opening, even if this program is killed. */
    private void keepUp(Change change) {
        long now = incidentCount();
        if (change.everything() || lastSeen().hasShrunkTo(now)) {
            lastSeen().remember(now);
        }
    }

    private long incidentCount() {
        return stores.read(() -> stores.incidents().count());
    }

    private LastSeen lastSeen() {
        return new LastSeen(around.state(), id);
    }

    /** Accepts that a journal holds far fewer incidents than last time, so that it can be opened again. */
    public static void acceptAsIs(Path file, Surroundings around) {
        try (Journal journal = open(file, Access.READ, around)) {
            journal.lastSeen().forget();
        }
    }

    /**
     * Makes a journal and opens it.
     *
     * @throws Trouble {@code EXISTS} when there is a file already
     */
    public static Journal create(Path file, Settings first, Surroundings around) {
        JournalFile.create(file, first);
        return open(file, Access.WRITE, around);
    }

    public Path file() {
        return stores.file();
    }

    /** The journal's own id, the same in every copy of it. */
    public UUID id() {
        return id;
    }

    public Access access() {
        return access;
    }

    public Incidents incidents() {
        return new Incidents(desk);
    }

    public Capture capture() {
        return new Capture(desk);
    }

    public Customers customers() {
        return new Customers(desk);
    }

    public Wholes<Lesson> lessons() {
        return new Wholes<>(desk, Stores::lessons);
    }

    public Wholes<Save> saves() {
        return new Wholes<>(desk, Stores::saves);
    }

    public Wholes<Checklist> checklists() {
        return new Wholes<>(desk, Stores::checklists);
    }

    public Wholes<Review> reviews() {
        return new Wholes<>(desk, Stores::reviews);
    }

    public Promises promises() {
        return new Promises(desk);
    }

    public Search search() {
        return new Search(desk);
    }

    public Stand stand() {
        return new Stand(desk);
    }

    public TrashBin trash() {
        return new TrashBin(desk);
    }

    public Undo undo() {
        return new Undo(desk);
    }

    public Attachments attachments() {
        return new Attachments(desk);
    }

    public OwnSettings settings() {
        return new OwnSettings(desk);
    }

    public Backups backups() {
        return new Backups(stores, around, id);
    }

    /**
     * Looks whether the journal is what was written into it.
     *
     * @param full also the search index, the attached files and the sums, which takes longer
     */
    public CheckReport check(boolean full) {
        return stores.checks().run(full);
    }

    /** Checks a journal on a connection of its own, beside the one that may be open; see {@link #check}. */
    public static CheckReport checkBeside(Path file, Surroundings around, boolean full) {
        try (Journal journal = open(file, Access.READ, around)) {
            return journal.check(full);
        }
    }

    public Bulk bulk() {
        return new Bulk(desk);
    }

    /** Tells the listener of every change after it is on disk, on the thread that made it. */
    public void onChange(Consumer<Change> listener) {
        desk.onChange(listener);
    }

    /** Stops the query that is running; its caller gets {@link Trouble.Kind#CANCELLED}. Any thread may ask. */
    public void cancelReading() {
        stores.cancel();
    }

    @Override
    public void close() {
        try {
            if (access == Access.WRITE) {
                lastSeen().remember(incidentCount());
            }
        } finally {
            stores.close();
        }
    }
}
