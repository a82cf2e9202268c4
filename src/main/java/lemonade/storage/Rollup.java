package lemonade.storage;

import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the sums for the Lemonade stand in step with the rows. Each statement changes one row: one that could fail
 * halfway would make the search index write out what it has gathered, which costs more than all the sums.
 */
public final class Rollup {

    private static final String KEY = " WHERE month = ? AND kind_of_job_key = ? AND cause_key = ?";

    /** What one incident adds to the sums. */
    record Share(String month, String kindOfJob, String cause, boolean heated, List<Cost> costs) {}

    /** What an incident cost in one currency, in minor units. */
    record Cost(String currency, long minor) {}

    private final Database database;

    Rollup(Database database) {
        this.database = database;
    }

    /** The share of an incident as it is stored now. */
    Share share(long incident) {
        List<Cost> costs = database.list(
                "SELECT currency, minor FROM incident_cost WHERE incident = ?", Rollup::cost, incident);
        return database.first(
                "SELECT month, kind_of_job_key, cause_key, heated FROM incident WHERE n = ?",
                cells -> new Share(cells.text(), cells.text(), cells.text(), cells.flag(), costs),
                incident)
                .orElseThrow();
    }

    private static Cost cost(Cells cells) throws SQLException {
        return new Cost(cells.text(), cells.whole());
    }

    void add(Share share) {
        change(share, 1);
    }

    void remove(Share share) {
        change(share, -1);
        String[] key = {share.month(), share.kindOfJob(), share.cause()};
        database.update("DELETE FROM rollup" + KEY + " AND incidents = 0", (Object[]) key);
        database.update("DELETE FROM rollup_cost" + KEY + " AND minor = 0", (Object[]) key);
    }

    /** Puts one share in the place of another. */
    void replace(Share before, Share after) {
        if (!before.equals(after)) {
            remove(before);
            add(after);
        }
    }

    private void change(Share share, int sign) {
        long heated = share.heated() ? sign : 0;
        if (!isUpdated(
                "rollup SET incidents = incidents + ?, heated = heated + ?" + KEY,
                (long) sign, heated, share.month(), share.kindOfJob(), share.cause())) {
            database.update(
                    "INSERT INTO rollup(incidents, heated, month, kind_of_job_key, cause_key) VALUES(?, ?, ?, ?, ?)",
                    (long) sign, heated, share.month(), share.kindOfJob(), share.cause());
        }
        for (Cost cost : share.costs()) {
            change(share, cost.currency(), Math.multiplyExact(cost.minor(), (long) sign));
        }
    }

    private void change(Share share, String currency, long minor) {
        if (!isUpdated(
                "rollup_cost SET minor = minor + ?" + KEY + " AND currency = ?",
                minor, share.month(), share.kindOfJob(), share.cause(), currency)) {
            database.update(
                    "INSERT INTO rollup_cost(minor, month, kind_of_job_key, cause_key, currency)"
                            + " VALUES(?, ?, ?, ?, ?)",
                    minor, share.month(), share.kindOfJob(), share.cause(), currency);
        }
    }

    private boolean isUpdated(String what, @Nullable Object... arguments) {
        return database.update("UPDATE " + what, arguments) > 0;
    }
}
