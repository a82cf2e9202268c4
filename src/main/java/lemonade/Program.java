package lemonade;

import java.time.Clock;
import java.util.Locale;

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
                new Words(preferences.get("language").map(Program::spoken).orElse(Locale.getDefault())),
                new Theme(preferences),
                new ScreenDelays());
    }

    /** What a journal needs to know of this machine. */
    Surroundings surroundings() {
        return new Surroundings(clock, places.backups(), places.state());
    }

    /** A language alone keeps the machine's region for dates and amounts. */
    private static Locale spoken(String tag) {
        Locale chosen = Locale.forLanguageTag(tag);
        return chosen.getCountry().isEmpty() ? Locale.of(chosen.getLanguage(), Locale.getDefault().getCountry())
                : chosen;
    }
}
