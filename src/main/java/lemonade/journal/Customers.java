package lemonade.journal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lemonade.domain.Customer;
import lemonade.domain.Incident;
import lemonade.domain.Ref;
import lemonade.domain.Text;
import lemonade.domain.Trouble;

/** Customers: found, renamed, merged, and what they have been through. */
public final class Customers {

    private final Desk desk;

    Customers(Desk desk) {
        this.desk = desk;
    }

    /** @throws Trouble {@code NOT_FOUND} */
    public Customer get(UUID id) {
        return find(id).orElseThrow(() -> new Trouble(Trouble.Kind.NOT_FOUND, id));
    }

    public Optional<Customer> find(UUID id) {
        return desk.stores().read(() -> desk.stores().customers().find(id));
    }

    /** All customers, by name. */
    public List<Customer> all() {
        return desk.stores().read(() -> desk.stores().customers().all());
    }

    /** All customers by name, each with the number of incidents. */
    public List<Counted> counted() {
        return desk.stores()
                .read(() -> {
                    Map<UUID, Long> incidents = desk.stores().customers().incidents();
                    return desk.stores()
                            .customers()
                            .all()
                            .stream()
                            .map(customer -> new Counted(customer, incidents.getOrDefault(customer.id(), 0L)))
                            .toList();
                });
    }

    /** A customer with the number of incidents that happened to them. */
    public record Counted(Customer customer, long incidents) {}

    /** Customers of whose name or nickname a word begins so. */
    public List<Customer> matching(String beginning, int limit) {
        return desk.stores().read(() -> desk.stores().customers().matching(beginning, limit));
    }

    /** The customer of that name or nickname, compared ignoring case and accents. */
    public Optional<Customer> named(String name) {
        return desk.stores().read(() -> desk.stores().customers().named(name));
    }

    /** The customer of that name or nickname, made if there is none. */
    public Customer obtain(String name) {
        return desk.change(() -> obtainWithin(desk, name));
    }

    static Customer obtainWithin(Desk desk, String name) {
        return desk.stores().customers().named(name).orElseGet(() -> {
            Customer made = Customer.named(Ids.next(), name, desk.now());
            desk.put(made);
            return made;
        });
    }

    public Customer save(Customer customer) {
        return desk.change(() -> {
            Optional<Customer> before = desk.stores().customers().find(customer.id());
            if (before.isPresent() && before.get().withUpdatedAt(customer.updatedAt()).equals(customer)) {
                return before.get();
            }
            Customer after = customer.withUpdatedAt(desk.now());
            desk.put(after);
            return after;
        });
    }

    /**
     * Makes one customer of two: the incidents go over, the names become nicknames, the first goes to the Trash.
     *
     * @return the customer that remains
     */
    public Customer merge(UUID from, UUID into) {
        if (from.equals(into)) {
            throw new IllegalArgumentException("A customer cannot be merged with itself");
        }
        return desk.change(() -> {
            Customer gone = stored(from);
            Customer stays = stored(into);
            for (UUID id : desk.stores().incidents().ofCustomer(from)) {
                Incident incident = desk.stores().incidents().find(id).orElseThrow();
                desk.put(incident.withCustomer(into).withUpdatedAt(desk.now()));
            }
            Set<String> names = new LinkedHashSet<>(stays.nicknames());
            names.add(gone.name());
            names.addAll(gone.nicknames());
            names.removeIf(name -> Text.key(name).equals(Text.key(stays.name())));
            Customer merged = stays.withNicknames(new ArrayList<>(names))
                    .withCompany(first(stays.company(), gone.company()))
                    .withEmail(first(stays.email(), gone.email()))
                    .withPhone(first(stays.phone(), gone.phone()))
                    .withNote(joined(stays.note(), gone.note()))
                    .withUpdatedAt(desk.now());
            desk.put(merged);
            desk.trash(Ref.to(gone), gone.name());
            return merged;
        });
    }

    /**
     * Moves a customer without incidents to the Trash.
     *
     * @throws IllegalStateException when there are incidents; the screens ask {@link #incidents} first
     */
    public void trash(UUID id) {
        desk.change(() -> {
            Customer customer = stored(id);
            if (desk.stores().customers().incidents(id) > 0) {
                throw new IllegalStateException("The customer has incidents");
            }
            desk.trash(Ref.to(customer), customer.name());
            return true;
        });
    }

    /** How many incidents happened to a customer. */
    public long incidents(UUID id) {
        return desk.stores().read(() -> desk.stores().customers().incidents(id));
    }

    /** The customer's incidents, whole, the oldest first. */
    public List<Incident> history(UUID id) {
        return desk.stores()
                .read(() -> desk.stores()
                        .incidents()
                        .all(desk.stores().incidents().ofCustomer(id)));
    }

    private Customer stored(UUID id) {
        return desk.stores().customers().find(id).orElseThrow(() -> new Trouble(Trouble.Kind.NOT_FOUND, id));
    }

    private static String first(String mine, String theirs) {
        return mine.isEmpty() ? theirs : mine;
    }

    private static String joined(String mine, String theirs) {
        return mine.isEmpty() || theirs.isEmpty() ? mine + theirs : mine + "\n" + theirs;
    }
}
