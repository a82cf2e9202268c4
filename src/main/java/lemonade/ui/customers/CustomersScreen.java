package lemonade.ui.customers;

import java.time.Clock;
import java.util.UUID;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Customer;
import lemonade.journal.Change;
import lemonade.journal.Journal;
import lemonade.ui.common.AutoSaves;
import lemonade.ui.common.Background;
import lemonade.ui.common.Freshness;
import lemonade.ui.common.Layers;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.Screen;
import lemonade.ui.common.Toasts;
import lemonade.words.Words;

/** Customers. */
public final class CustomersScreen implements Screen {

    private final Navigator navigator;
    private final CustomersModel customers;
    private final CustomerModel customer;
    private final CustomerDeeds deeds;
    private final CustomerList list;
    private final CustomerDetail detail;
    private final CustomersView view;
    private final Freshness freshness;
    private @Nullable UUID unnamed;

    public CustomersScreen(
            Words words,
            Journal journal,
            Background background,
            AutoSaves autoSaves,
            Navigator navigator,
            Toasts toasts,
            Layers layers,
            Clock clock) {
        this.navigator = navigator;
        customers = new CustomersModel(journal.customers(), background, clock);
        customer = new CustomerModel(journal, background, autoSaves, clock, customers.all());
        deeds = new CustomerDeeds(words, journal, background, navigator, toasts);
        list = new CustomerList(words, customers, this::chosen, this::entered, this::add);
        detail = new CustomerDetail(
                words,
                customer,
                customers,
                deeds,
                layers,
                navigator);
        view = new CustomersView(words, customers, list, detail);
        customer.storedProperty().subscribe(this::nameNew);
        freshness = new Freshness(() -> {
            customers.load();
            customer.reload();
        });
    }

    /** By the arrows, which only leaf through the customers. */
    private void chosen(UUID id) {
        if (view.wideProperty().get()) {
            navigator.replace(new Place.Customers(id));
        }
    }

    private void entered(UUID id) {
        if (view.wideProperty().get()) {
            navigator.replace(new Place.Customers(id));
        } else {
            navigator.go(new Place.Customers(id));
        }
    }

    /** The name can be typed at once, as soon as the new customer is shown. */
    private void add(UUID id) {
        unnamed = id;
        entered(id);
        nameNew(customer.storedProperty().get());
    }

    private void nameNew(@Nullable Customer shown) {
        if (shown != null && shown.id().equals(unnamed)) {
            unnamed = null;
            detail.rename();
        }
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void onShown(Place place) {
        freshness.shown();
        if (place instanceof Place.Customers(UUID id)) {
            customer.open(id);
            view.show(id, customers);
        }
    }

    @Override
    public void onHidden() {
        freshness.hidden();
        customer.flush();
    }

    @Override
    public void changed(Change change) {
        deeds.changed();
        freshness.changed();
    }

    @Override
    public boolean find() {
        list.find();
        return true;
    }
}
