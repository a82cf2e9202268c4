package lemonade.ui.incident;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

import lemonade.domain.Amends;
import lemonade.domain.AmendsKind;
import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.Payer;
import lemonade.ui.common.EnumBox;
import lemonade.ui.common.FormField;
import lemonade.ui.common.ReadField;

/** Amends: what is done or given, what it costs and who pays, by when it was promised and when it was done. */
final class AmendsForm extends EntryForm {

    private final Amends before;
    private final TextField what = new TextField();
    private final EnumBox<AmendsKind> kind;
    private final ReadField<Money> cost;
    private final EnumBox<Payer> payer;
    private final ReadField<Moment> promisedFor;
    private final ReadField<Moment> doneAt;
    private final CheckBox aboveAndBeyond;

    AmendsForm(Ground ground, Amends before) {
        super(ground, ground.say("incident.amends.title"));
        this.before = before;
        what.setText(before.what());
        what.setPromptText(ground.say("incident.amends.what.example"));
        kind = new EnumBox<>(AmendsKind.class, ground.words(), before.kind());
        cost = new ReadField<>(ground.reader()::money, ground.reader()::write);
        cost.show(before.cost());
        payer = new EnumBox<>(Payer.class, ground.words(), before.payer());
        promisedFor = new ReadField<>(ground.reader()::ahead, ground.reader()::write);
        promisedFor.show(before.promisedFor());
        promisedFor.setPromptText(ground.say("incident.example.due"));
        doneAt = new ReadField<>(ground.reader()::past, ground.reader()::write);
        doneAt.show(before.doneAt());
        aboveAndBeyond = new CheckBox(ground.say("incident.amends.beyond"));
        aboveAndBeyond.setSelected(before.aboveAndBeyond());
        FormField price = field("incident.amends.cost", cost);
        price.problemProperty().bind(cost.oddProperty().map(odd -> odd ? ground.say("incident.odd.money") : ""));
        add(field("incident.amends.what", what),
                side(field("incident.amends.kind", kind), price, field("incident.amends.payer", payer)),
                side(field("incident.amends.promised", promisedFor), field("incident.done-at", doneAt)),
                aboveAndBeyond);
    }

    @Override
    boolean isEmpty() {
        return what.getText().isBlank() && cost.value() == null;
    }

    @Override
    protected void save() {
        Amends amends = before.withWhat(what.getText().strip())
                .withKind(kind.getValue())
                .withCost(cost.value())
                .withPayer(payer.getValue())
                .withMoves(Parts.moves(before, promisedFor.value(), ground.model().now()))
                .withPromisedFor(promisedFor.value())
                .withDoneAt(doneAt.value())
                .withAboveAndBeyond(aboveAndBeyond.isSelected());
        ground.model().changeNow(incident -> Parts.with(incident, amends));
    }

    @Override
    Node first() {
        return what;
    }
}
