package lemonade.ui.common;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import lemonade.domain.view.IncidentFilter;

/** Somewhere one can be in the window, with what one looks at there. */
public sealed interface Place {

    /** What is owed, half told or due today. */
    record Today() implements Place {}

    /** The list of incidents, with words to look for (empty for any) and which of them to show. */
    record Incidents(String search, IncidentFilter filter) implements Place {
        public Incidents() {
            this("", IncidentFilter.NONE);
        }

        public Incidents(String search) {
            this(search, IncidentFilter.NONE);
        }

        public Incidents(IncidentFilter filter) {
            this("", filter);
        }
    }

    /** One incident. */
    record Incident(UUID id) implements Place {}

    /** The list of customers, or one of them beside it. */
    record Customers(@Nullable UUID id) implements Place {
        public Customers() {
            this(null);
        }
    }

    /** Everything owed with a date. */
    record Promises() implements Place {}

    /** The dashboard. */
    record Stand() implements Place {}

    /** What was thrown away and can be put back. */
    record Trash() implements Place {}

    /** The copies of the journal. */
    record Backups() implements Place {}

    /** What the owner can set. */
    record Settings() implements Place {}

    /** Version, licences and where things are kept. */
    record About() implements Place {}
}
