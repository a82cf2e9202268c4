package lemonade.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lemonade.domain.Customer;
import lemonade.domain.CustomerBuilder;
import lemonade.domain.Text;

/** Keeps customers and their nicknames. */
public final class CustomerStore {

    private static final Table TABLE =
            Table.of("customer", "id,name,name_key,company,email,phone,note,created_at,updated_at");

    private static final Parts<String> NICKNAMES = new Parts<>(
            Table.of("nickname", "customer,position,name,name_key"),
            Cells::text,
            (row, name) -> row.text(name).text(Text.key(name)));

    static final List<Table> TABLES = List.of(TABLE, NICKNAMES.table());

    private static final String SELECT =
            "SELECT n, id, name, company, email, phone, note, created_at, updated_at FROM customer ";

    private record Numbered(long n, CustomerBuilder customer) {}

    private final Database database;
    private final SearchIndex index;

    CustomerStore(Database database, SearchIndex index) {
        this.database = database;
        this.index = index;
    }

    public Optional<Customer> find(UUID id) {
        return one(SELECT + "WHERE id = ?", Values.bytesOf(id));
    }

    /** A customer by name or nickname, compared ignoring case and accents; a name goes before a nickname. */
    public Optional<Customer> named(String name) {
        String key = Text.key(name);
        Optional<Customer> byName = one(SELECT + "WHERE name_key = ? ORDER BY n LIMIT 1", key);
        return byName.isPresent()
                ? byName
                : one(SELECT + "WHERE n = (SELECT customer FROM nickname WHERE name_key = ? ORDER BY customer LIMIT 1)",
                        key);
    }

    /** All customers by name. */
    public List<Customer> all() {
        List<Numbered> numbered = database.list(SELECT + "ORDER BY name_key, n", CustomerStore::read);
        return complete(numbered);
    }

    /** Customers of whose name or nickname a word begins so, at most as many as given. */
    public List<Customer> matching(String beginning, int limit) {
        String key = Text.key(beginning).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        List<Numbered> numbered = database.list(
                SELECT
                        + """
                        WHERE name_key LIKE ?1 ESCAPE '\\' OR name_key LIKE ?2 ESCAPE '\\'
                          OR n IN (SELECT customer FROM nickname
                                   WHERE name_key LIKE ?1 ESCAPE '\\' OR name_key LIKE ?2 ESCAPE '\\')
                        ORDER BY name_key LIMIT ?3""",
                CustomerStore::read,
                key + "%",
                "% " + key + "%",
                limit);
        return complete(numbered);
    }

    public void insert(Customer customer) {
        TABLE.insert(database, values(customer));
        NICKNAMES.insert(database, database.number("SELECT last_insert_rowid()"), customer.nicknames());
    }

    /** Writes a customer anew and, since incidents are found by it, a changed name into the search index. */
    public void update(Customer before, Customer after) {
        boolean renamed = !before.name().equals(after.name()) || !before.nicknames().equals(after.nicknames());
        Map<Long, SearchIndex.Words> words = renamed ? index.wordsOf(after.id()) : Map.of();
        long n = database.number("SELECT n FROM customer WHERE id = ?", Values.bytesOf(after.id()));
        TABLE.update(database, values(after), n);
        NICKNAMES.replace(database, n, before.nicknames(), after.nicknames());
        words.forEach(index::replace);
    }

    /** Removes a customer who has no incidents. */
    public void delete(UUID id) {
        database.update("DELETE FROM customer WHERE id = ?", Values.bytesOf(id));
    }

    /** How many incidents each customer has; one who has none is not in the map. */
    public Map<UUID, Long> incidents() {
        Map<UUID, Long> counts = new HashMap<>();
        database.each(
                "SELECT c.id, r.incidents FROM (SELECT customer, count(*) AS incidents FROM incident"
                        + " WHERE customer IS NOT NULL GROUP BY customer) r JOIN customer c ON c.n = r.customer",
                cells -> counts.put(cells.id(), cells.whole()));
        return counts;
    }

    public long incidents(UUID id) {
        return database.number(
                "SELECT count(*) FROM incident i JOIN customer c ON c.n = i.customer WHERE c.id = ?",
                Values.bytesOf(id));
    }

    private Optional<Customer> one(String sql, Object argument) {
        return complete(database.list(sql, CustomerStore::read, argument)).stream().findFirst();
    }

    private List<Customer> complete(List<Numbered> numbered) {
        Map<Long, List<String>> nicknames =
                NICKNAMES.ofMany(database, numbered.stream().map(Numbered::n).toList());
        List<Customer> customers = new ArrayList<>(numbered.size());
        for (Numbered one : numbered) {
            customers.add(one.customer().nicknames(nicknames.getOrDefault(one.n(), List.of())).build());
        }
        return customers;
    }

    private static Numbered read(Cells cells) throws SQLException {
        return new Numbered(
                cells.whole(),
                CustomerBuilder.builder()
                        .id(cells.id())
                        .name(cells.text())
                        .company(cells.text())
                        .email(cells.text())
                        .phone(cells.text())
                        .note(cells.text())
                        .createdAt(cells.time())
                        .updatedAt(cells.time()));
    }

    private static Values values(Customer customer) {
        return new Values()
                .id(customer.id())
                .text(customer.name())
                .text(Text.key(customer.name()))
                .text(customer.company())
                .text(customer.email())
                .text(customer.phone())
                .text(customer.note())
                .iso(customer.createdAt())
                .iso(customer.updatedAt());
    }
}
