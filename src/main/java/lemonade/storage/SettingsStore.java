package lemonade.storage;

import java.util.Currency;
import java.util.Optional;

import lemonade.domain.Settings;

/** Keeps the journal's settings: one row, whose id is the journal's. */
public final class SettingsStore {

    static final Table TABLE = Table.of(
            "settings",
            "id,business,owner,currency,hourly_rate_minor,hourly_rate_currency,"
                    + "spending_authority_minor,spending_authority_currency,example,created_at,updated_at");

    private final Database database;

    SettingsStore(Database database) {
        this.database = database;
    }

    public Optional<Settings> find() {
        return database.first(
                "SELECT " + String.join(",", TABLE.columns()) + " FROM settings",
                cells -> new Settings(
                        cells.id(),
                        cells.text(),
                        cells.text(),
                        Currency.getInstance(cells.text()),
                        cells.moneyOrNull(),
                        cells.moneyOrNull(),
                        cells.flag(),
                        cells.time(),
                        cells.time()));
    }

    /** Puts these settings in the place of whatever is there. */
    public void put(Settings settings) {
        database.update("DELETE FROM settings");
        TABLE.insert(
                database,
                new Values()
                        .id(settings.id())
                        .text(settings.business())
                        .text(settings.owner())
                        .text(settings.currency().getCurrencyCode())
                        .money(settings.hourlyRate())
                        .money(settings.spendingAuthority())
                        .flag(settings.example())
                        .iso(settings.createdAt())
                        .iso(settings.updatedAt()));
    }
}
