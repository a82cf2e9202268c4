package lemonade.storage;

import java.nio.file.Path;
import java.util.function.Supplier;

import lemonade.json.AggregateJson;

/** The stores of one open journal. Every call of theirs belongs within {@link #read} or {@link #write}. */
public final class Stores implements AutoCloseable {

    private final Database database;
    private final AutoCloseable lock;
    private final CustomerStore customers;
    private final IncidentStore incidents;
    private final IncidentLists lists;
    private final SearchStore search;
    private final LessonStore lessons;
    private final SaveStore saves;
    private final ChecklistStore checklists;
    private final ReviewStore reviews;
    private final SettingsStore settings;
    private final PromiseStore promises;
    private final FigureStore figures;
    private final HistoryStore history;
    private final TrashStore trash;
    private final AttachmentStore attachments;

    Stores(Database database, AutoCloseable lock) {
        this.database = database;
        this.lock = lock;
        AggregateJson json = new AggregateJson();
        SearchIndex index = new SearchIndex(database);
        customers = new CustomerStore(database, index);
        incidents = new IncidentStore(database, index, new Rollup(database));
        lists = new IncidentLists(database);
        search = new SearchStore(database, lists);
        lessons = new LessonStore(database);
        saves = new SaveStore(database);
        checklists = new ChecklistStore(database);
        reviews = new ReviewStore(database);
        settings = new SettingsStore(database);
        promises = new PromiseStore(database);
        figures = new FigureStore(database);
        history = new HistoryStore(database, json);
        trash = new TrashStore(database, json);
        attachments = new AttachmentStore(database);
    }

    /** Runs reads that see one state of the journal. */
    public <T> T read(Supplier<T> work) {
        return database.read(work);
    }

    /**
     * Runs writes: all of them are on disk when this returns, or none.
     *
     * @throws lemonade.domain.Trouble when it failed; nothing was changed then
     */
    public <T> T write(Supplier<T> work) {
        return database.write(work);
    }

    /** Stops the statement that is running; any thread may ask. */
    public void cancel() {
        database.cancel();
    }

    public boolean isCancelled() {
        return database.isCancelled();
    }

    public Path file() {
        return database.file();
    }

    Database database() {
        return database;
    }

    public Checks checks() {
        return new Checks(database);
    }

    public CustomerStore customers() {
        return customers;
    }

    public IncidentStore incidents() {
        return incidents;
    }

    public IncidentLists lists() {
        return lists;
    }

    public SearchStore search() {
        return search;
    }

    public LessonStore lessons() {
        return lessons;
    }

    public SaveStore saves() {
        return saves;
    }

    public ChecklistStore checklists() {
        return checklists;
    }

    public ReviewStore reviews() {
        return reviews;
    }

    public SettingsStore settings() {
        return settings;
    }

    public PromiseStore promises() {
        return promises;
    }

    public FigureStore figures() {
        return figures;
    }

    public HistoryStore history() {
        return history;
    }

    public TrashStore trash() {
        return trash;
    }

    public AttachmentStore attachments() {
        return attachments;
    }

    @Override
    public void close() {
        database.close();
        try {
            lock.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
