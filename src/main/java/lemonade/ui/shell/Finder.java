package lemonade.ui.shell;

import java.util.List;

import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Place;

/** Finds incidents and customers for the palette; asked on the journal's thread. */
public interface Finder {

    /** What fits {@code query}, best first, a handful at most. */
    List<Found> find(String query) throws Exception;

    /**
     * Something in the journal that one can go to.
     *
     * @param detail what it is, in a word or two
     */
    record Found(String title, String detail, Feather icon, Place place) {}
}
