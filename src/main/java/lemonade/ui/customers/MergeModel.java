package lemonade.ui.customers;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Text;
import lemonade.journal.Customers.Counted;

/** Two customers that are one: who the other is, which name stays, and what will happen. */
final class MergeModel {

    private final Counted one;
    private final FilteredList<Counted> others;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Counted> other = new SimpleObjectProperty<>();
    private final BooleanProperty otherStays = new SimpleBooleanProperty();

    /**
     * What will happen.
     *
     * @param goes whose incidents go over and who ends up in the Trash
     * @param stays who remains
     */
    record Plan(Counted goes, Counted stays) {}

    MergeModel(Counted one, List<Counted> all) {
        this.one = one;
        others = new FilteredList<>(
                FXCollections.observableArrayList(
                        all.stream()
                                .filter(each -> !each.customer().id().equals(one.customer().id()))
                                .toList()));
        search.subscribe(typed -> {
            String key = Text.key(typed);
            others.setPredicate(each -> CustomersModel.fits(each.customer(), key));
        });
    }

    /** Null until somebody is chosen. */
    @Nullable Plan plan() {
        Counted chosen = other.get();
        if (chosen == null) {
            return null;
        }
        return otherStays.get() ? new Plan(one, chosen) : new Plan(chosen, one);
    }

    Counted one() {
        return one;
    }

    ObservableList<Counted> others() {
        return others;
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<@Nullable Counted> otherProperty() {
        return other;
    }

    BooleanProperty otherStaysProperty() {
        return otherStays;
    }
}
