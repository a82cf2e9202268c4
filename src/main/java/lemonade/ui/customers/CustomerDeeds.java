package lemonade.ui.customers;

import java.util.UUID;

import lemonade.domain.Customer;
import lemonade.journal.Journal;
import lemonade.ui.common.Background;
import lemonade.ui.common.Navigator;
import lemonade.ui.common.Place;
import lemonade.ui.common.Toasts;
import lemonade.ui.common.TroubleWords;
import lemonade.words.Words;

/** What can be done with a whole customer: merge and throw away, each with its undo. */
final class CustomerDeeds {

    private final Words words;
    private final Journal journal;
    private final Background background;
    private final Navigator navigator;
    private final Toasts toasts;
    private long changes;

    CustomerDeeds(Words words, Journal journal, Background background, Navigator navigator, Toasts toasts) {
        this.words = words;
        this.journal = journal;
        this.background = background;
        this.navigator = navigator;
        this.toasts = toasts;
    }

    /** Something in the journal changed: from then on the latest step is another one. */
    void changed() {
        changes++;
    }

    /** Makes one of two and shows the one that stays. */
    void merge(MergeModel.Plan plan) {
        UUID goes = plan.goes().customer().id();
        UUID stays = plan.stays().customer().id();
        background.run(() -> journal.customers().merge(goes, stays), merged -> merged(plan, merged), this::tell);
    }

    private void merged(MergeModel.Plan plan, Customer merged) {
        navigator.replace(new Place.Customers(merged.id()));
        long then = changes;
        toasts.undoable(
                words.say("customers.merged", plan.goes().customer().name(), merged.name()),
                () -> undoMerge(then));
    }

    /** A merge is taken back as the latest step or not at all: anything done since would be taken back instead. */
    private void undoMerge(long then) {
        if (changes == then) {
            background.run(() -> journal.undo().undo(), _ -> {}, this::tell);
        } else {
            toasts.say(words.say("customers.merged.too-late"));
        }
    }

    /** Moves a customer without incidents to the Trash. */
    void trash(Customer customer) {
        UUID id = customer.id();
        background.run(
                () -> {
                    journal.customers().trash(id);
                    return id;
                },
                _ -> {
                    navigator.replace(new Place.Customers());
                    toasts.undoable(words.say("customers.trashed", customer.name()), () -> putBack(id));
                },
                this::tell);
    }

    private void putBack(UUID id) {
        background.run(
                () -> {
                    journal.trash().restore(id);
                    return id;
                },
                back -> navigator.replace(new Place.Customers(back)),
                this::tell);
    }

    private void tell(Throwable problem) {
        toasts.say(new TroubleWords(words).say(problem));
    }
}
