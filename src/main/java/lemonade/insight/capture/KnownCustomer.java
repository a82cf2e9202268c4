package lemonade.insight.capture;

import java.util.List;
import java.util.UUID;

import lemonade.domain.Customer;

/** A customer as far as recognising the name goes. */
public record KnownCustomer(UUID id, String name, List<String> nicknames) {

    public static KnownCustomer of(Customer customer) {
        return new KnownCustomer(customer.id(), customer.name(), customer.nicknames());
    }
}
