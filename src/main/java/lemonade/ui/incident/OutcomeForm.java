package lemonade.ui.incident;

import javafx.scene.Node;

import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.Outcome;
import lemonade.domain.OutcomeKind;
import lemonade.insight.Digests;
import lemonade.ui.common.Chip;
import lemonade.ui.common.Choices;
import lemonade.ui.common.Prose;
import lemonade.ui.common.ReadField;

/** What became of the customer after 30 or 90 days. */
final class OutcomeForm extends EntryForm {

    private final Outcome before;
    private final Choices<Integer> afterDays;
    private final Choices<OutcomeKind> what;
    private final ReadField<Moment> askedAt;
    private final ReadField<Money> revenue;
    private final Prose note = new Prose(1, 5);

    /** @param isNew whether nothing is answered yet */
    OutcomeForm(Ground ground, Outcome before, boolean isNew) {
        super(ground, ground.say("incident.outcome.title"));
        this.before = before;
        afterDays = new Choices<>(ground.say("incident.outcome.after"), Digests.OUTCOME_DAYS,
                days -> Chip.toggle(ground.say("incident.outcome.days", days)));
        afterDays.valueProperty().set(before.afterDays());
        what = Choices.of(ground.say("incident.outcome.what"), OutcomeKind.class, ground.words());
        what.valueProperty().set(isNew ? null : before.what());
        askedAt = new ReadField<>(ground.reader()::past, ground.reader()::write);
        askedAt.show(before.askedAt());
        revenue = new ReadField<>(ground.reader()::money, ground.reader()::write);
        revenue.show(before.revenueSince());
        note.setText(before.note());
        add(field("incident.outcome.what", what), field("incident.outcome.after", afterDays),
                side(field("incident.outcome.asked", askedAt), field("incident.outcome.revenue", revenue)),
                field("incident.talk.note", note));
    }

    @Override
    boolean isEmpty() {
        return what.value() == null && note.getText().isBlank() && revenue.value() == null;
    }

    @Override
    protected void save() {
        OutcomeKind answer = what.value();
        Integer days = afterDays.value();
        Moment asked = askedAt.value();
        Outcome outcome = new Outcome(before.id(), days == null ? before.afterDays() : days,
                asked == null ? before.askedAt() : asked, answer == null ? OutcomeKind.UNKNOWN : answer,
                revenue.value(), note.getText().strip());
        ground.model().changeNow(incident -> Parts.with(incident, outcome));
    }

    @Override
    Node first() {
        return what.getChildren().getFirst();
    }
}
