package lemonade.ui.today;

import lemonade.domain.NextStep;
import lemonade.domain.view.IncidentRow;

/** The one thing that a half-told incident misses, as a question. */
public record Question(IncidentRow incident) {

    NextStep.Kind asks() {
        return incident.nextStep().kind();
    }

    /** Name under which it is remembered when put off: the same incident may miss something else later. */
    String name() {
        return incident.id() + "." + asks();
    }

    /** Whether it can be answered on the spot; otherwise answering means opening the incident. */
    boolean canBeAnswered() {
        return switch (asks()) {
            case TELL_THEM, HEAR_THEM_OUT, APOLOGISE, ASK_OUTCOME -> true;
            case NAME_CUSTOMER, KEEP_PROMISE, TAKE_ACTION, WRITE_LESSON, NOTHING -> false;
        };
    }
}
