package lemonade.ui.incident;

import java.util.List;
import java.util.Optional;

import lemonade.domain.Customer;
import lemonade.domain.Incident;
import lemonade.domain.Lesson;
import lemonade.domain.Settings;
import lemonade.domain.view.IncidentRow;
import lemonade.journal.Journal;

/**
 * What is read together with an incident.
 *
 * @param customer empty while nobody is named
 * @param cause the cause that the precedents were looked up by
 * @param lessons the lessons that came from it, the oldest first
 * @param seenBefore incidents of the same cause or customer
 */
record Beside(
        Optional<Customer> customer, String cause, List<Lesson> lessons, List<IncidentRow> seenBefore,
        Settings settings) {

    private static final int PRECEDENTS = 6;

    static Beside read(Journal journal, Incident incident) {
        return new Beside(
                Optional.ofNullable(incident.customer()).flatMap(journal.customers()::find),
                incident.cause(),
                journal.lessons()
                        .all()
                        .stream()
                        .filter(lesson -> lesson.incidents().contains(incident.id()))
                        .toList(),
                journal.incidents().seenBefore(incident, PRECEDENTS),
                journal.settings().get());
    }

    String customerName() {
        return customer.map(Customer::name).orElse("");
    }
}
