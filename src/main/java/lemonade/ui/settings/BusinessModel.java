package lemonade.ui.settings;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Money;
import lemonade.domain.Settings;
import lemonade.journal.OwnSettings;
import lemonade.ui.common.AutoSave;
import lemonade.ui.common.AutoSaves;
import lemonade.ui.common.Background;
import lemonade.ui.common.SaveState;

/** What the journal knows about its owner's business, saved as one types. */
final class BusinessModel {

    private static final List<String> USUAL =
            List.of("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY");

    private final OwnSettings settings;
    private final Background background;
    private final AutoSave<Settings> autoSave;
    private final StringProperty business = new SimpleStringProperty("");
    private final StringProperty owner = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Currency> currency = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Money> hourlyRate = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Money> spendingAuthority = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Settings> stored = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> trouble = new ReadOnlyObjectWrapper<>();
    private boolean showing;

    BusinessModel(OwnSettings settings, Background background, AutoSaves autoSaves) {
        this.settings = settings;
        this.background = background;
        this.autoSave = autoSaves.open(this::snapshot, settings::save, BusinessModel::asText);
        business.subscribe((_, _) -> edited());
        owner.subscribe((_, _) -> edited());
        currency.subscribe((_, _) -> edited());
        hourlyRate.subscribe((_, _) -> edited());
        spendingAuthority.subscribe((_, _) -> edited());
    }

    void load() {
        background.latest("settings", settings::get, this::show, trouble::set);
    }

    private void show(Settings found) {
        trouble.set(null);
        stored.set(found);
        if (autoSave.state() instanceof SaveState.Saving) {
            return;
        }
        showing = true;
        put(business, found.business());
        put(owner, found.owner());
        currency.set(found.currency());
        hourlyRate.set(found.hourlyRate());
        spendingAuthority.set(found.spendingAuthority());
        showing = false;
    }

    private static void put(StringProperty field, String value) {
        if (!field.get().strip().equals(value)) {
            field.set(value);
        }
    }

    private void edited() {
        if (!showing && stored.get() != null) {
            autoSave.touch();
        }
    }

    void flush() {
        autoSave.flush();
    }

    private Settings snapshot() {
        Settings before = stored.get();
        if (before == null) {
            throw new IllegalStateException("no settings are shown");
        }
        Currency chosen = currency.get();
        return before.withBusiness(business.get())
                .withOwner(owner.get())
                .withCurrency(chosen == null ? before.currency() : chosen)
                .withHourlyRate(hourlyRate.get())
                .withSpendingAuthority(spendingAuthority.get());
    }

    private static String asText(Settings settings) {
        return settings.business() + "\n" + settings.owner();
    }

    /** The usual currencies, that of the place where one lives first, and the chosen one. */
    static List<Currency> currencies(Locale locale, @Nullable Currency chosen) {
        Stream<Currency> here =
                locale.getCountry().isEmpty() ? Stream.of() : Stream.ofNullable(Currency.getInstance(locale));
        return Stream.concat(
                Stream.concat(here, USUAL.stream().map(Currency::getInstance)), Stream.ofNullable(chosen))
                .distinct()
                .toList();
    }

    StringProperty businessProperty() {
        return business;
    }

    StringProperty ownerProperty() {
        return owner;
    }

    ObjectProperty<@Nullable Currency> currencyProperty() {
        return currency;
    }

    /** Null when not known. */
    ObjectProperty<@Nullable Money> hourlyRateProperty() {
        return hourlyRate;
    }

    /** Null when not set. */
    ObjectProperty<@Nullable Money> spendingAuthorityProperty() {
        return spendingAuthority;
    }

    ReadOnlyObjectProperty<SaveState> savedProperty() {
        return autoSave.stateProperty();
    }

    /** What stood in the way of reading the settings; null while all is well. */
    ReadOnlyObjectProperty<@Nullable Throwable> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
