package lemonade.insight.capture;

import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * What the journal knows while a line is typed. Building {@code customers} and {@code causes} takes time in proportion to their
 * number; keep the context and move its clock with {@link #at}.
 *
 * @param currency of amounts typed without one
 * @param now the clock and zone that "today" and "4pm" are read by
 * @param locale decides whether 3/4 is in March or April, and what a comma in a number means; words of all languages are understood
 */
public record CaptureContext(
        KnownNames customers, KnownCauses causes, Currency currency, ZonedDateTime now, Locale locale) {

    public static CaptureContext of(
            List<KnownCustomer> customers, List<String> causes, Currency currency, ZonedDateTime now, Locale locale) {
        return new CaptureContext(KnownNames.of(customers), KnownCauses.of(causes), currency, now, locale);
    }

    /** The same at another time. */
    public CaptureContext at(ZonedDateTime time) {
        return new CaptureContext(customers, causes, currency, time, locale);
    }
}
