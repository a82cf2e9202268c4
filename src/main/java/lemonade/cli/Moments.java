package lemonade.cli;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import lemonade.domain.Moment;
import lemonade.words.Words;

/** Days and times as a person says them. */
final class Moments {

    private final Words words;
    private final LocalDate today;

    Moments(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** "today, 16:00", "Fri, Nov 27". */
    String near(Moment moment) {
        return switch (moment) {
            case Moment.Day(LocalDate day) -> words.dayNear(day, today);
            case Moment.Time(OffsetDateTime at) ->
                    words.say("common.day.time", words.dayNear(at.toLocalDate(), today), words.time(at.toLocalTime()));
        };
    }
}
