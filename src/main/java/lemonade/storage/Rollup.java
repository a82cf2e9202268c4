package lemonade.storage;

/** Keeps the sums for the Lemonade stand in step with the rows: an incident is taken off before it changes. */
public final class Rollup {

    /** The sums that an incident counts in; the first values of a row. */
    private static final String PLACE = " VALUES((SELECT month FROM incident WHERE n = ?1),"
            + " (SELECT kind_of_job_key FROM incident WHERE n = ?1), (SELECT cause_key FROM incident WHERE n = ?1),";

    private final Database database;

    Rollup(Database database) {
        this.database = database;
    }

    void add(long incident) {
        change(incident, 1);
    }

    void remove(long incident) {
        change(incident, -1);
        database.update(
                "DELETE FROM rollup WHERE incidents = 0 AND (month, kind_of_job_key, cause_key) ="
                        + " (SELECT month, kind_of_job_key, cause_key FROM incident WHERE n = ?)",
                incident);
        database.update(
                "DELETE FROM rollup_cost WHERE minor = 0 AND (month, kind_of_job_key, cause_key) ="
                        + " (SELECT month, kind_of_job_key, cause_key FROM incident WHERE n = ?)",
                incident);
    }

    /**
     * One statement for each row, and none that reads many: SQLite would secure such a statement by a savepoint, at
     * which the search index writes out what it holds, and bringing in many incidents would take twice as long.
     */
    private void change(long incident, int sign) {
        database.update(
                "INSERT INTO rollup(month, kind_of_job_key, cause_key, incidents, heated)"
                        + PLACE
                        + " ?2, ?2 * (SELECT heated FROM incident WHERE n = ?1))"
                        + " ON CONFLICT DO UPDATE SET incidents = incidents + excluded.incidents,"
                        + " heated = heated + excluded.heated",
                incident,
                sign);
        for (String currency : database.list(
                "SELECT currency FROM incident_cost WHERE incident = ?", Cells::text, incident)) {
            database.update(
                    "INSERT INTO rollup_cost(month, kind_of_job_key, cause_key, minor, currency)"
                            + PLACE
                            + " ?2 * (SELECT minor FROM incident_cost WHERE incident = ?1 AND currency = ?3), ?3)"
                            + " ON CONFLICT DO UPDATE SET minor = minor + excluded.minor",
                    incident,
                    sign,
                    currency);
        }
    }
}
