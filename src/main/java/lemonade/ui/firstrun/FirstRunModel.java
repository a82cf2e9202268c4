package lemonade.ui.firstrun;

import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Money;
import lemonade.domain.Settings;

/** The answers of the first start; each has a sensible one before anybody answers. */
public final class FirstRunModel {

    private static final List<String> USUAL = List.of("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "SEK", "PLN", "JPY");

    private final Settings suggested;
    private final ObjectProperty<Currency> currency;
    private final ObjectProperty<@Nullable Money> hourlyRate = new SimpleObjectProperty<>();
    private final ObjectProperty<Path> place;

    /**
     * @param suggested what a journal begins with if nobody answers
     * @param usual where a journal lies if nobody says
     */
    public FirstRunModel(Settings suggested, Path usual) {
        this.suggested = suggested;
        currency = new SimpleObjectProperty<>(suggested.currency());
        place = new SimpleObjectProperty<>(usual);
    }

    /** Takes over the answers given so far, after another language was chosen. */
    public void take(FirstRunModel answered) {
        currency.set(answered.currency.get());
        hourlyRate.set(answered.hourlyRate.get());
        place.set(answered.place.get());
    }

    /** What the journal begins with; a rate typed before the currency was changed keeps its number. */
    public Settings answers() {
        Money rate = hourlyRate.get();
        return suggested.withCurrency(currency.get())
                .withHourlyRate(rate == null ? null : Money.ofMajor(rate.major(), currency.get()));
    }

    /** Currencies to choose from, the suggested one first. */
    List<Currency> currencies() {
        return Stream.concat(Stream.of(suggested.currency()), USUAL.stream().map(Currency::getInstance))
                .distinct()
                .toList();
    }

    ObjectProperty<Currency> currencyProperty() {
        return currency;
    }

    /** Null when not given. */
    ObjectProperty<@Nullable Money> hourlyRateProperty() {
        return hourlyRate;
    }

    /** The journal's file. */
    public ObjectProperty<Path> placeProperty() {
        return place;
    }
}
