package lemonade.ui.common;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import lemonade.domain.Moment;
import lemonade.domain.NextStep;
import lemonade.words.Words;

/** The next step of an incident in words, with its date; in zest and with a clock when that has passed. */
public final class NextStepLabel extends Label {

    private final Words words;
    private final Clock clock;

    public NextStepLabel(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
        getStyleClass().add("next-step");
    }

    public void show(NextStep step) {
        getStyleClass().removeAll("overdue", "muted");
        String what = step.kind() == NextStep.Kind.NOTHING ? "" : words.nextStep(step.kind());
        Moment due = step.due();
        setGraphic(null);
        if (due == null) {
            setText(what);
            setAccessibleText(what);
            getStyleClass().add("muted");
            return;
        }
        String day = words.dayNear(due.date(), today());
        boolean late = isOver(due);
        setText(words.say("common.next.due", what, day));
        setAccessibleText(late ? words.say("common.next.overdue", what, day) : getText());
        getStyleClass().add(late ? "overdue" : "muted");
        if (late) {
            setGraphic(overdueMark());
        }
    }

    private static FontIcon overdueMark() {
        var icon = Icons.small(Feather.CLOCK);
        icon.getStyleClass().add("zest");
        return icon;
    }

    private boolean isOver(Moment due) {
        if (due.date().equals(today()) && due instanceof Moment.Time(var at)) {
            return at.toLocalTime().isBefore(LocalTime.now(clock));
        }
        return due.date().isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
