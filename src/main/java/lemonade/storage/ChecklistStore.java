package lemonade.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lemonade.domain.Checklist;
import lemonade.domain.ChecklistBuilder;
import lemonade.domain.ChecklistItem;
import lemonade.domain.ChecklistRun;
import lemonade.domain.ChecklistRun.Tick;

/** Keeps checklists, their items and their runs. */
public final class ChecklistStore implements AggregateStore<Checklist> {

    private static final Table TABLE = Table.of("checklist", "id,title,kind_of_job,created_at,updated_at");

    private static final Parts<ChecklistItem> ITEMS = new Parts<>(
            Table.of("checklist_item", "checklist,position,id,text,lesson_id"),
            cells -> new ChecklistItem(cells.id(), cells.text(), cells.idOrNull()),
            (row, item) -> row.id(item.id()).text(item.text()).id(item.lesson()));

    private static final Parts<ChecklistRun> RUNS = new Parts<>(
            Table.of("checklist_run", "checklist,position,id,job,customer_id,started_at,finished_at"),
            cells -> new ChecklistRun(
                    cells.id(),
                    cells.text(),
                    cells.idOrNull(),
                    cells.moment(),
                    cells.momentOrNull(),
                    List.of()),
            (row, run) -> row.id(run.id())
                    .text(run.job())
                    .id(run.customer())
                    .iso(run.startedAt())
                    .iso(run.finishedAt()));

    private static final Table TICKS = Table.of("checklist_tick", "checklist,run,position,item_id,text,at,caught");

    static final List<Table> TABLES = List.of(TABLE, ITEMS.table(), RUNS.table(), TICKS);

    private static final String SELECT = "SELECT n, id, title, kind_of_job, created_at, updated_at FROM checklist ";

    private record Numbered(long n, ChecklistBuilder checklist) {}

    private final Database database;

    ChecklistStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Checklist> find(UUID id) {
        return list("WHERE id = ?", Values.bytesOf(id)).stream().findFirst();
    }

    @Override
    public List<Checklist> all() {
        return list("ORDER BY n");
    }

    @Override
    public void insert(Checklist checklist) {
        TABLE.insert(database, values(checklist));
        insertParts(database.number("SELECT last_insert_rowid()"), checklist);
    }

    @Override
    public void update(Checklist before, Checklist after) {
        long n = database.number("SELECT n FROM checklist WHERE id = ?", Values.bytesOf(after.id()));
        TABLE.update(database, values(after), n);
        ITEMS.replace(database, n, before.items(), after.items());
        if (!before.runs().equals(after.runs())) {
            RUNS.replace(database, n, before.runs(), after.runs());
            database.update("DELETE FROM checklist_tick WHERE checklist = ?", n);
            insertTicks(n, after);
        }
    }

    @Override
    public void delete(UUID id) {
        database.update("DELETE FROM checklist WHERE id = ?", Values.bytesOf(id));
    }

    private void insertParts(long n, Checklist checklist) {
        ITEMS.insert(database, n, checklist.items());
        RUNS.insert(database, n, checklist.runs());
        insertTicks(n, checklist);
    }

    private void insertTicks(long n, Checklist checklist) {
        for (int run = 0; run < checklist.runs().size(); run++) {
            List<Tick> ticks = checklist.runs().get(run).ticks();
            for (int position = 0; position < ticks.size(); position++) {
                Tick tick = ticks.get(position);
                TICKS.insert(
                        database,
                        new Values()
                                .whole(n)
                                .whole((long) run)
                                .whole((long) position)
                                .id(tick.item())
                                .text(tick.text())
                                .iso(tick.at())
                                .flag(tick.caught()));
            }
        }
    }

    private List<Checklist> list(String where, Object... arguments) {
        List<Checklist> checklists = new ArrayList<>();
        for (Numbered one : database.list(SELECT + where, ChecklistStore::read, arguments)) {
            checklists.add(one.checklist()
                    .items(ITEMS.of(database, one.n()))
                    .runs(runs(one.n()))
                    .build());
        }
        return checklists;
    }

    private List<ChecklistRun> runs(long n) {
        List<ChecklistRun> runs = new ArrayList<>();
        for (ChecklistRun run : RUNS.of(database, n)) {
            runs.add(run.withTicks(database.list(
                    "SELECT item_id, text, at, caught FROM checklist_tick WHERE checklist = ? AND run = ?"
                            + " ORDER BY position",
                    cells -> new Tick(cells.id(), cells.text(), cells.moment(), cells.flag()),
                    n,
                    (long) runs.size())));
        }
        return runs;
    }

    private static Numbered read(Cells cells) throws SQLException {
        return new Numbered(
                cells.whole(),
                ChecklistBuilder.builder()
                        .id(cells.id())
                        .title(cells.text())
                        .kindOfJob(cells.text())
                        .createdAt(cells.time())
                        .updatedAt(cells.time()));
    }

    private static Values values(Checklist checklist) {
        return new Values()
                .id(checklist.id())
                .text(checklist.title())
                .text(checklist.kindOfJob())
                .iso(checklist.createdAt())
                .iso(checklist.updatedAt());
    }
}
