package lemonade.ui.shell;

import java.util.ArrayList;
import java.util.List;

import org.kordamp.ikonli.feather.Feather;

import lemonade.domain.view.IncidentFilter;
import lemonade.journal.Journal;
import lemonade.ui.common.Place;
import lemonade.words.Words;

/** Finds the journal's customers by the beginning of their name and incidents by their words. */
public final class JournalFinder implements Finder {

    private static final int CUSTOMERS = 4;
    private static final int INCIDENTS = 8;

    private final Journal journal;
    private final Words words;

    public JournalFinder(Journal journal, Words words) {
        this.journal = journal;
        this.words = words;
    }

    @Override
    public List<Found> find(String query) {
        List<Found> found = new ArrayList<>();
        journal.customers()
                .matching(query, CUSTOMERS)
                .forEach(customer -> found.add(new Found(
                        customer.name(),
                        words.say("shell.palette.customer"),
                        Feather.USER,
                        new Place.Customers(customer.id()))));
        journal.search()
                .find(query, IncidentFilter.NONE, INCIDENTS)
                .hits()
                .forEach(hit -> found.add(new Found(
                        hit.row().title(),
                        words.moment(hit.row().sortedBy()),
                        Feather.FILE_TEXT,
                        new Place.Incident(hit.row().id()))));
        return found;
    }
}
