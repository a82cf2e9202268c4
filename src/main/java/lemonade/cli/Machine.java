package lemonade.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Currency;
import java.util.Locale;
import java.util.Properties;

import lemonade.journal.Surroundings;
import lemonade.places.Places;
import lemonade.places.WhichJournal;

/**
 * The machine a command runs on.
 *
 * @param usual the journal meant where none is named
 * @param locale the owner's language and region
 * @param watched whether somebody sits in front of the error stream and wants to see progress
 */
public record Machine(
        Places places,
        WhichJournal usual,
        Clock clock,
        Locale locale,
        boolean watched) {

    /** This machine. */
    static Machine here() {
        Places places = Places.ofThisMachine();
        return new Machine(
                places,
                WhichJournal.ofThisMachine(places),
                Clock.systemDefaultZone(),
                preferred(places.config().resolve("preferences.properties")),
                System.console() != null && System.console().isTerminal());
    }

    Surroundings surroundings() {
        return new Surroundings(clock, places.backups(), places.state());
    }

    /** The currency of a new journal: that of the owner's region, else euros. */
    Currency currency() {
        try {
            Currency usual = locale.getCountry().isEmpty() ? null : Currency.getInstance(locale);
            return usual == null ? Currency.getInstance("EUR") : usual;
        } catch (IllegalArgumentException noSuchCountry) {
            return Currency.getInstance("EUR");
        }
    }

    /** The language chosen in the window, with the machine's region where the choice names none. */
    private static Locale preferred(Path preferences) {
        Properties chosen = new Properties();
        try (Reader reader = Files.newBufferedReader(preferences)) {
            chosen.load(reader);
        } catch (IOException | IllegalArgumentException none) {
            return Locale.getDefault();
        }
        String language = chosen.getProperty("language", "");
        Locale locale = Locale.forLanguageTag(language);
        if (locale.getLanguage().isEmpty()) {
            return Locale.getDefault();
        }
        return locale.getCountry().isEmpty() ? Locale.of(locale.getLanguage(), Locale.getDefault().getCountry())
                : locale;
    }
}
