package lemonade.exchange;

import lemonade.domain.Aggregate;

/** The names in an exported document. */
final class JsonDocument {

    static final String FORMAT = "lemonade-journal";
    static final int VERSION = 1;
    static final String SETTINGS = "settings";
    static final String CUSTOMERS = "customers";
    static final String INCIDENTS = "incidents";
    static final String TRASH = "trash";

    private JsonDocument() {}

    /** The list that a kind of whole stands in; settings stand alone. */
    static String listOf(Aggregate.Kind kind) {
        return switch (kind) {
            case CUSTOMER -> CUSTOMERS;
            case INCIDENT -> INCIDENTS;
            case LESSON -> "lessons";
            case SAVE -> "saves";
            case CHECKLIST -> "checklists";
            case REVIEW -> "reviews";
            case SETTINGS -> SETTINGS;
        };
    }
}
