package lemonade.domain;

import java.util.UUID;

/** Something that is kept, changed, undone and thrown away as one whole. */
public sealed interface Aggregate permits Customer, Incident, Lesson, Save, Checklist, Review, Settings {

    UUID id();

    /** Which of the wholes it is. */
    default Kind kind() {
        return switch (this) {
            case Customer _ -> Kind.CUSTOMER;
            case Incident _ -> Kind.INCIDENT;
            case Lesson _ -> Kind.LESSON;
            case Save _ -> Kind.SAVE;
            case Checklist _ -> Kind.CHECKLIST;
            case Review _ -> Kind.REVIEW;
            case Settings _ -> Kind.SETTINGS;
        };
    }

    /** The wholes a journal is made of. */
    enum Kind {
        CUSTOMER,
        INCIDENT,
        LESSON,
        SAVE,
        CHECKLIST,
        REVIEW,
        SETTINGS
    }
}
