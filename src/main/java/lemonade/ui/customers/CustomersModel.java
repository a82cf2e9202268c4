package lemonade.ui.customers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Customer;
import lemonade.domain.Text;
import lemonade.journal.Customers;
import lemonade.journal.Customers.Counted;
import lemonade.journal.Ids;
import lemonade.ui.common.Background;

/** The list of customers and what is searched in it. */
final class CustomersModel {

    private final Customers customers;
    private final Background background;
    private final Clock clock;
    private final ObservableList<Counted> all = FXCollections.observableArrayList();
    private final FilteredList<Counted> shown = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Boolean> loaded = new ReadOnlyObjectWrapper<>(false);

    CustomersModel(Customers customers, Background background, Clock clock) {
        this.customers = customers;
        this.background = background;
        this.clock = clock;
        search.subscribe(typed -> {
            String key = Text.key(typed);
            shown.setPredicate(counted -> fits(counted.customer(), key));
        });
    }

    void load() {
        background.latest("customers", customers::counted, this::show, trouble::set);
    }

    private void show(List<Counted> found) {
        trouble.set(null);
        if (!all.equals(found)) {
            all.setAll(found);
        }
        loaded.set(true);
    }

    /** Makes a customer of that name and tells who it is. */
    void add(String name, Consumer<UUID> then) {
        Customer made = Customer.named(Ids.next(), name, OffsetDateTime.now(clock));
        background.run(() -> customers.save(made), saved -> then.accept(saved.id()), trouble::set);
    }

    /** Those whose name, nickname or company contains the words, ignoring case and accents. */
    static boolean fits(Customer customer, String key) {
        return Stream.concat(Stream.of(customer.name(), customer.company()), customer.nicknames().stream())
                .anyMatch(name -> Text.key(name).contains(key));
    }

    /** Every customer, by name. */
    ObservableList<Counted> all() {
        return all;
    }

    /** Those that fit what is searched. */
    ObservableList<Counted> shown() {
        return shown;
    }

    StringProperty searchProperty() {
        return search;
    }

    /** Whether the journal has answered. */
    ReadOnlyObjectProperty<Boolean> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Throwable> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
