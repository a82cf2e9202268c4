package lemonade.ui.incident;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Incident;
import lemonade.domain.Ledger;
import lemonade.domain.Money;
import lemonade.ui.common.FormField;

/** Dollars and cents: what the job was worth, what was lost, what it costs to put right and who pays, in figures and words. */
final class MoneyPane extends VBox {

    private final Ground ground;

    MoneyPane(Ground ground) {
        super(12);
        this.ground = ground;
        Label sum = new Label();
        sum.getStyleClass().add("strong");
        Label authority = new Label();
        for (Label line : new Label[] {sum, authority}) {
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            line.managedProperty().bind(line.textProperty().isNotEmpty());
        }
        FormField rate = money("incident.money.rate", Ledger::hourlyRate, Ledger::withHourlyRate);
        FormField limit = money("incident.money.authority", Ledger::spendingAuthority, Ledger::withSpendingAuthority);
        ground.model().besideProperty().subscribe(beside -> {
            if (beside != null) {
                hint(rate, beside.settings().hourlyRate());
                hint(limit, beside.settings().spendingAuthority());
            }
        });
        getChildren().addAll(
                money("incident.money.price", Ledger::price, Ledger::withPrice),
                money("incident.money.loss", Ledger::customersLoss, Ledger::withCustomersLoss),
                ground.answers()
                        .minutes(ground.say("incident.money.time"),
                                incident -> incident.money().minutesSpent(),
                                (incident, minutes) -> incident.withMoney(withMinutes(incident.money(), minutes))),
                rate,
                money("incident.money.vendor", Ledger::vendorCovers, Ledger::withVendorCovers),
                limit,
                sum,
                authority);
        ground.model().incidentProperty().subscribe(incident -> {
            sum.setText(incident == null ? "" : inWords(incident));
            authority.setText(incident == null ? "" : order(incident));
        });
    }

    /** The own rate is the usual one unless another is typed. */
    private Ledger withMinutes(Ledger ledger, @Nullable Integer minutes) {
        Ledger changed = ledger.withMinutesSpent(minutes);
        Beside beside = ground.model().besideProperty().get();
        if (minutes == null || ledger.hourlyRate() != null || beside == null) {
            return changed;
        }
        return changed.withHourlyRate(beside.settings().hourlyRate());
    }

    private void hint(FormField field, @Nullable Money usual) {
        field.hinting(usual == null ? "" : ground.say("incident.money.usual", ground.words().money(usual)));
    }

    private String inWords(Incident incident) {
        List<Money> cost = ground.model().digest().map(digest -> digest.cost()).orElse(List.of());
        if (cost.isEmpty()) {
            return "";
        }
        String amount = cost.stream().map(ground.words()::money).collect(Collectors.joining(" + "));
        Money time = incident.money().costOfTime();
        return time == null
                ? ground.say("incident.money.sum", amount)
                : ground.say("incident.money.sum.time", amount, ground.words().money(time));
    }

    /** Whom to ask first, and whether it is more than may be given away. */
    private String order(Incident incident) {
        Money limit = incident.money().spendingAuthority();
        List<Money> cost = ground.model().digest().map(digest -> digest.cost()).orElse(List.of());
        if (limit == null) {
            return "";
        }
        return cost.stream()
                .filter(amount -> amount.currency().equals(limit.currency()) && amount.minor() > limit.minor())
                .findFirst()
                .map(amount -> ground.say("incident.money.above",
                        ground.words().money(amount.plus(limit.negated()))))
                .orElseGet(() -> ground.say("incident.money.within"));
    }

    private FormField money(
            String key, Function<Ledger, @Nullable Money> get, BiFunction<Ledger, @Nullable Money, Ledger> with) {
        return ground.answers()
                .money(ground.say(key),
                        incident -> get.apply(incident.money()),
                        (incident, amount) -> incident.withMoney(with.apply(incident.money(), amount)));
    }
}
