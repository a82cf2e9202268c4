package lemonade.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lemonade.domain.Review;
import lemonade.domain.Review.Amendment;
import lemonade.domain.Review.Answer;
import lemonade.domain.ReviewBuilder;

/** Keeps weekly reviews. */
public final class ReviewStore implements AggregateStore<Review> {

    private static final Table TABLE =
            Table.of("review", "id,year,week,started_at,sealed_at,created_at,updated_at");

    private static final Parts<Answer> ANSWERS = new Parts<>(
            Table.of("review_answer", "review,position,page,question,words,about_id"),
            cells -> new Answer(cells.text(), cells.text(), cells.text(), cells.idOrNull()),
            (row, answer) -> row.text(answer.page())
                    .text(answer.question())
                    .text(answer.words())
                    .id(answer.about()));

    private static final Parts<Amendment> AMENDMENTS = new Parts<>(
            Table.of("review_amendment", "review,position,at,words"),
            cells -> new Amendment(cells.time(), cells.text()),
            (row, amendment) -> row.iso(amendment.at()).text(amendment.words()));

    static final List<Table> TABLES = List.of(TABLE, ANSWERS.table(), AMENDMENTS.table());

    private static final String SELECT =
            "SELECT n, id, year, week, started_at, sealed_at, created_at, updated_at FROM review ";

    private record Numbered(long n, ReviewBuilder review) {}

    private final Database database;

    ReviewStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Review> find(UUID id) {
        return list("WHERE id = ?", Values.bytesOf(id)).stream().findFirst();
    }

    @Override
    public List<Review> all() {
        return list("ORDER BY year, week, n");
    }

    @Override
    public void insert(Review review) {
        TABLE.insert(database, values(review));
        long n = database.number("SELECT last_insert_rowid()");
        ANSWERS.insert(database, n, review.answers());
        AMENDMENTS.insert(database, n, review.amendments());
    }

    @Override
    public void update(Review before, Review after) {
        long n = database.number("SELECT n FROM review WHERE id = ?", Values.bytesOf(after.id()));
        TABLE.update(database, values(after), n);
        ANSWERS.replace(database, n, before.answers(), after.answers());
        AMENDMENTS.replace(database, n, before.amendments(), after.amendments());
    }

    @Override
    public void delete(UUID id) {
        database.update("DELETE FROM review WHERE id = ?", Values.bytesOf(id));
    }

    private List<Review> list(String where, Object... arguments) {
        List<Review> reviews = new ArrayList<>();
        for (Numbered one : database.list(SELECT + where, ReviewStore::read, arguments)) {
            reviews.add(one.review()
                    .answers(ANSWERS.of(database, one.n()))
                    .amendments(AMENDMENTS.of(database, one.n()))
                    .build());
        }
        return reviews;
    }

    private static Numbered read(Cells cells) throws SQLException {
        return new Numbered(
                cells.whole(),
                ReviewBuilder.builder()
                        .id(cells.id())
                        .year((int) cells.whole())
                        .week((int) cells.whole())
                        .startedAt(cells.time())
                        .sealedAt(cells.timeOrNull())
                        .createdAt(cells.time())
                        .updatedAt(cells.time()));
    }

    private static Values values(Review review) {
        return new Values()
                .id(review.id())
                .whole((long) review.year())
                .whole((long) review.week())
                .iso(review.startedAt())
                .iso(review.sealedAt())
                .iso(review.createdAt())
                .iso(review.updatedAt());
    }
}
