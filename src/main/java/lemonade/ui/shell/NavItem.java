package lemonade.ui.shell;

import org.kordamp.ikonli.feather.Feather;

import lemonade.ui.common.Place;

/**
 * A place in the sidebar.
 *
 * @param label key of its name
 */
public record NavItem(Section section, Place place, String label, Feather icon) {

    /** The groups of the sidebar from top to bottom. */
    public enum Section {
        NOW("shell.section.now"),
        JOURNAL("shell.section.journal"),
        GROW("shell.section.grow"),
        FOOT("");

        private final String label;

        Section(String label) {
            this.label = label;
        }

        /** Key of the group's name; empty when it has none. */
        public String label() {
            return label;
        }
    }

    /** Whether the sidebar shows this item as the one where {@code other} is. */
    boolean leadsTo(Place other) {
        return switch (other) {
            case Place.Incident _ -> place instanceof Place.Incidents;
            default -> place.getClass() == other.getClass();
        };
    }
}
