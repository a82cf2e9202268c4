package lemonade.storage;

/** Keeps the sums for the Lemonade stand in step with the rows: an incident is taken off before it changes. */
public final class Rollup {

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

    private void change(long incident, int sign) {
        database.update(
                "INSERT INTO rollup(month, kind_of_job_key, cause_key, incidents, heated)"
                        + " SELECT month, kind_of_job_key, cause_key, ?, ? * heated FROM incident WHERE n = ?"
                        + " ON CONFLICT DO UPDATE SET incidents = incidents + excluded.incidents,"
                        + " heated = heated + excluded.heated",
                sign,
                sign,
                incident);
        database.update(
                "INSERT INTO rollup_cost(month, kind_of_job_key, cause_key, currency, minor)"
                        + " SELECT i.month, i.kind_of_job_key, i.cause_key, c.currency, ? * c.minor"
                        + " FROM incident i JOIN incident_cost c ON c.incident = i.n WHERE i.n = ?"
                        + " ON CONFLICT DO UPDATE SET minor = minor + excluded.minor",
                sign,
                incident);
    }
}
