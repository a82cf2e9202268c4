package lemonade;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import lemonade.domain.Settings;
import lemonade.domain.SettingsBuilder;
import lemonade.journal.Ids;
import lemonade.journal.Journal;
import lemonade.journal.Surroundings;
import lemonade.places.Places;
import lemonade.ui.common.Delays;
import lemonade.ui.common.Preferences;
import lemonade.ui.common.ScreenDelays;
import lemonade.ui.common.Theme;
import lemonade.words.Words;

/**
 * What lasts as long as the program, whichever journal is open.
 *
 * @param preferences what the owner chose
 * @param state what the program remembers by itself
 * @param putOff which questions it is not to ask for now
 */
record Program(
        Places places, Clock clock, Preferences preferences, Preferences state, Preferences putOff, Words words,
        Theme theme,
        Delays delays) {

    static Program at(Places places, Clock clock) {
        Preferences preferences = new Preferences(places.config().resolve("preferences.properties"));
        return new Program(
                places,
                clock,
                preferences,
                new Preferences(places.state().resolve("window.properties")),
                new Preferences(places.state().resolve("put-off.properties")),
                words(preferences),
                new Theme(preferences),
                new ScreenDelays());
    }

    /** What a journal needs to know of this machine. */
    Surroundings surroundings() {
        return new Surroundings(clock, places.backups(), places.state());
    }

    /** What a new journal begins with. */
    Settings firstSettings() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return SettingsBuilder.builder()
                .id(Ids.next())
                .currency(currencyOf(words.locale()))
                .createdAt(now)
                .updatedAt(now)
                .build();
    }

    private static Currency currencyOf(Locale locale) {
        return locale.getCountry().isEmpty() ? Currency.getInstance("EUR") : Currency.getInstance(locale);
    }

    /** Every path in use by its name on the About page, in reading order. */
    Map<String, Path> paths(Journal journal) {
        Map<String, Path> paths = new LinkedHashMap<>();
        paths.put("journal", journal.file());
        paths.put("backups", journal.backups().folder());
        paths.put("config", places.config());
        paths.put("state", places.state());
        paths.put("logs", places.logs());
        paths.put("cache", places.cache());
        return paths;
    }

    /** The same program in the language that the owner chose by now. */
    Program inChosenLanguage() {
        return new Program(
                places, clock, preferences, state, putOff, words(preferences), theme, delays);
    }

    private static Words words(Preferences preferences) {
        return new Words(preferences.get("language").map(Program::spoken).orElse(Locale.getDefault()));
    }

    /** A language alone keeps the machine's region for dates and amounts. */
    private static Locale spoken(String tag) {
        Locale chosen = Locale.forLanguageTag(tag);
        return chosen.getCountry().isEmpty() ? Locale.of(chosen.getLanguage(), Locale.getDefault().getCountry())
                : chosen;
    }
}
