package lemonade.ui.settings;

import java.util.Currency;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Money;
import lemonade.ui.common.Card;
import lemonade.ui.common.FieldReader;
import lemonade.ui.common.FormField;
import lemonade.ui.common.ReadField;
import lemonade.ui.common.SaveStateLabel;
import lemonade.ui.common.TwoColumns;
import lemonade.words.Words;

/** Names, currency, hourly rate and what may be given away without asking. */
final class BusinessPane extends Card {

    private final Words words;
    private final BusinessModel model;
    private final FieldReader fields;

    BusinessPane(Words words, BusinessModel model, FieldReader fields) {
        this.words = words;
        this.model = model;
        this.fields = fields;
        FormField rate = new FormField(words.say("settings.rate"), money(model.hourlyRateProperty()))
                .hinting(words.say("settings.rate.hint"));
        FormField authority =
                new FormField(words.say("settings.authority"), money(model.spendingAuthorityProperty()))
                        .hinting(words.say("settings.authority.hint"));
        FormField currency = new FormField(words.say("settings.currency"), currencies())
                .hinting(words.say("settings.currency.hint"));
        getChildren()
                .addAll(
                        new TwoColumns(
                                text(words.say("settings.business"), model.businessProperty()),
                                text(words.say("settings.owner"), model.ownerProperty())),
                        currency,
                        new TwoColumns(rate, authority));
        titled(words.say("settings.yours"), new SaveStateLabel(words, model.savedProperty()));
    }

    private FormField text(String name, StringProperty value) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        field.focusedProperty().subscribe((_, isFocused) -> {
            if (!isFocused) {
                model.flush();
            }
        });
        return new FormField(name, field);
    }

    private ReadField<Money> money(ObjectProperty<@Nullable Money> value) {
        ReadField<Money> field = new ReadField<>(fields::money, fields::write);
        value.subscribe(field::show);
        field.valueProperty().subscribe((_, typed) -> value.set(typed));
        return field;
    }

    private ComboBox<Currency> currencies() {
        ComboBox<Currency> box = currencyBox(words);
        model.currencyProperty().subscribe(chosen -> {
            if (chosen != null && !box.getItems().contains(chosen)) {
                box.getItems().add(chosen);
            }
            box.setValue(chosen);
        });
        box.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                model.currencyProperty().set(chosen);
            }
        });
        return box;
    }

    private static ComboBox<Currency> currencyBox(Words words) {
        ComboBox<Currency> box = new ComboBox<>();
        box.getItems().setAll(BusinessModel.currencies(words.locale(), null));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Currency currency) {
                return currency == null ? ""
                        : currency.getCurrencyCode() + "  " + currency.getDisplayName(words.locale());
            }

            @Override
            public @Nullable Currency fromString(String name) {
                return null;
            }
        });
        return box;
    }
}
