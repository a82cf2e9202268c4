package lemonade.ui.today;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import lemonade.ui.common.Preferences;

/** Remembers which questions the owner does not want to hear for now, or at all. */
public final class PutOff {

    private static final String FOR_GOOD = "for good";

    private final Preferences state;

    /** @param state kept apart from the journal: it says nothing about the incidents */
    public PutOff(Preferences state) {
        this.state = state;
    }

    void until(Question question, LocalDate day) {
        state.set(question.name(), day.toString());
    }

    void forGood(Question question) {
        state.set(question.name(), FOR_GOOD);
    }

    void askAgain(Question question) {
        state.set(question.name(), "");
    }

    boolean isAsked(Question question, LocalDate today) {
        return state.get(question.name()).map(until -> isOver(until, today)).orElse(true);
    }

    private static boolean isOver(String until, LocalDate today) {
        try {
            return !until.equals(FOR_GOOD) && !LocalDate.parse(until).isAfter(today);
        } catch (DateTimeParseException _) {
            return true;
        }
    }
}
