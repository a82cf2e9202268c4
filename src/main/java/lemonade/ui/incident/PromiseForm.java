package lemonade.ui.incident;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;

import lemonade.domain.Action;
import lemonade.domain.FollowUp;
import lemonade.domain.Moment;
import lemonade.domain.Move;
import lemonade.domain.Owed;
import lemonade.ui.common.Chip;
import lemonade.ui.common.Choices;
import lemonade.ui.common.ReadField;

/** Something owed with a date: a promise to the customer, or a change of one's own. */
final class PromiseForm extends EntryForm {

    private final Owed before;
    private final TextField what = new TextField();
    private final Choices<Boolean> toCustomer;
    private final ReadField<Moment> due;
    private final ReadField<Moment> doneAt;
    private final ReadField<Moment> verifiedAt;

    /** @param before a follow-up or an action */
    PromiseForm(Ground ground, Owed before) {
        super(ground, ground.say("incident.promise.title"));
        this.before = before;
        what.setText(before.what());
        what.setPromptText(ground.say("incident.promise.what.example"));
        toCustomer = new Choices<>(ground.say("incident.promise.whom"), List.of(true, false),
                customer -> Chip.toggle(ground.say(customer ? "incident.promise.customer" : "incident.promise.self")));
        toCustomer.valueProperty().set(before instanceof FollowUp);
        due = new ReadField<>(ground.reader()::ahead, ground.reader()::write);
        due.show(before.due());
        due.setPromptText(ground.say("incident.example.due"));
        doneAt = new ReadField<>(ground.reader()::past, ground.reader()::write);
        doneAt.show(before.doneAt());
        verifiedAt = new ReadField<>(ground.reader()::past, ground.reader()::write);
        verifiedAt.show(before instanceof Action action ? action.verifiedAt() : null);
        Node verified = field("incident.promise.verified", verifiedAt);
        toCustomer.valueProperty().subscribe(customer -> {
            verified.setVisible(Boolean.FALSE.equals(customer));
            verified.setManaged(Boolean.FALSE.equals(customer));
        });
        add(field("incident.promise.what", what), field("incident.promise.whom", toCustomer),
                side(field("incident.promise.due", due), field("incident.done-at", doneAt), verified));
    }

    @Override
    boolean isEmpty() {
        return what.getText().isBlank();
    }

    @Override
    protected void save() {
        String words = what.getText().strip();
        List<Move> moves = Parts.moves(before, due.value(), ground.model().now());
        Owed owed = Boolean.FALSE.equals(toCustomer.value())
                ? new Action(before.id(), words, due.value(), doneAt.value(), verifiedAt.value(), before.droppedAt(),
                        moves)
                : new FollowUp(before.id(), words, due.value(), doneAt.value(), before.droppedAt(), moves);
        ground.model().changeNow(incident -> Parts.with(incident, owed));
    }

    @Override
    Node first() {
        return what;
    }
}
