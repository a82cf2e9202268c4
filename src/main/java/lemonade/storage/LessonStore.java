package lemonade.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lemonade.domain.Lesson;
import lemonade.domain.LessonBuilder;
import lemonade.domain.Rehearsal;
import lemonade.domain.Text;

/** Keeps lessons, their incidents and their rehearsals. */
public final class LessonStore implements AggregateStore<Lesson> {

    private static final Table TABLE = Table.of(
            "lesson", "id,lemon,lemonade,cue,act,cause,cause_key,kind_of_job,paused_at,created_at,updated_at");

    private static final Parts<UUID> INCIDENTS = new Parts<>(
            Table.of("lesson_incident", "lesson,position,incident_id"), Cells::id, (row, id) -> row.id(id));

    private static final Parts<Rehearsal> REHEARSALS = new Parts<>(
            Table.of("rehearsal", "lesson,position,id,at,came_up,helped,note"),
            cells -> new Rehearsal(
                    cells.id(), cells.moment(), cells.flagOrNull(), cells.flagOrNull(), cells.text()),
            (row, rehearsal) -> row.id(rehearsal.id())
                    .iso(rehearsal.at())
                    .flag(rehearsal.cameUp())
                    .flag(rehearsal.helped())
                    .text(rehearsal.note()));

    static final List<Table> TABLES = List.of(TABLE, INCIDENTS.table(), REHEARSALS.table());

    private static final String SELECT =
            "SELECT n, id, lemon, lemonade, cue, act, cause, kind_of_job, paused_at, created_at, updated_at FROM lesson ";

    private record Numbered(long n, LessonBuilder lesson) {}

    private final Database database;

    LessonStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Lesson> find(UUID id) {
        List<Lesson> found = list("WHERE id = ?", Values.bytesOf(id));
        return found.stream().findFirst();
    }

    @Override
    public List<Lesson> all() {
        return list("ORDER BY n");
    }

    /** The lessons that name an incident. */
    public List<Lesson> of(UUID incident) {
        return list(
                "WHERE n IN (SELECT lesson FROM lesson_incident WHERE incident_id = ?) ORDER BY n",
                Values.bytesOf(incident));
    }

    public boolean anyOf(UUID incident) {
        return database.number(
                "SELECT EXISTS(SELECT 1 FROM lesson_incident WHERE incident_id = ?)", Values.bytesOf(incident))
                != 0;
    }

    @Override
    public void insert(Lesson lesson) {
        TABLE.insert(database, values(lesson));
        long n = database.number("SELECT last_insert_rowid()");
        INCIDENTS.insert(database, n, lesson.incidents());
        REHEARSALS.insert(database, n, lesson.rehearsals());
    }

    @Override
    public void update(Lesson before, Lesson after) {
        long n = database.number("SELECT n FROM lesson WHERE id = ?", Values.bytesOf(after.id()));
        TABLE.update(database, values(after), n);
        INCIDENTS.replace(database, n, before.incidents(), after.incidents());
        REHEARSALS.replace(database, n, before.rehearsals(), after.rehearsals());
    }

    @Override
    public void delete(UUID id) {
        database.update("DELETE FROM lesson WHERE id = ?", Values.bytesOf(id));
    }

    private List<Lesson> list(String where, Object... arguments) {
        List<Lesson> lessons = new ArrayList<>();
        for (Numbered one : database.list(SELECT + where, LessonStore::read, arguments)) {
            lessons.add(one.lesson()
                    .incidents(INCIDENTS.of(database, one.n()))
                    .rehearsals(REHEARSALS.of(database, one.n()))
                    .build());
        }
        return lessons;
    }

    private static Numbered read(Cells cells) throws SQLException {
        return new Numbered(
                cells.whole(),
                LessonBuilder.builder()
                        .id(cells.id())
                        .lemon(cells.text())
                        .lemonade(cells.text())
                        .cue(cells.text())
                        .act(cells.text())
                        .cause(cells.text())
                        .kindOfJob(cells.text())
                        .pausedAt(cells.timeOrNull())
                        .createdAt(cells.time())
                        .updatedAt(cells.time()));
    }

    private static Values values(Lesson lesson) {
        return new Values()
                .id(lesson.id())
                .text(lesson.lemon())
                .text(lesson.lemonade())
                .text(lesson.cue())
                .text(lesson.act())
                .text(lesson.cause())
                .text(Text.key(lesson.cause()))
                .text(lesson.kindOfJob())
                .iso(lesson.pausedAt())
                .iso(lesson.createdAt())
                .iso(lesson.updatedAt());
    }
}
