package lemonade.ui.common;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Somewhere one can be in the window, with what one looks at there. */
public sealed interface Place {

    /** What is owed, half told or due today. */
    record Today() implements Place {}

    /** The list of incidents, with what to look for; empty shows all. */
    record Incidents(String search) implements Place {
        public Incidents() {
            this("");
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
