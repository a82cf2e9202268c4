package lemonade.ui.incident;

import java.time.Clock;
import java.time.LocalDate;

import lemonade.domain.Moment;
import lemonade.ui.common.FieldReader;
import lemonade.ui.common.Toasts;
import lemonade.words.Words;

/** What every pane of an incident stands on. */
record Ground(IncidentModel model, Words words, FieldReader reader, Answers answers, Toasts toasts, Clock clock) {

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A moment as one speaks of it today. */
    String near(Moment moment) {
        return words.momentNear(moment, today());
    }
}
