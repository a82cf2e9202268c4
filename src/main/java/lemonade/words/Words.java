package lemonade.words;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Moment;
import lemonade.domain.Money;
import lemonade.domain.NextStep;

/**
 * The program's sentences in one language, and dates, times, amounts and counts as that language writes them.
 *
 * <p>A key's first segment names the bundle it lives in: {@code incident.story} is looked up in {@code incident.properties}. A
 * language without a bundle of its own falls back to English, never to the machine's default. Safe for use by several threads.
 */
public final class Words {

    private static final ResourceBundle.Control ENGLISH_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final Map<String, ResourceBundle> areas = new ConcurrentHashMap<>();

    /** Words for {@code locale}: its language chooses the sentences, its region how dates and numbers look. */
    public Words(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The sentence for {@code key} with {@code arguments} filled in; the key itself where no sentence is known. */
    public String say(String key, Object... arguments) {
        String pattern = pattern(key);
        return pattern == null ? key : new MessageFormat(pattern, locale).format(arguments);
    }

    /** What a domain constant is called, from {@code domain.<enum>.<CONSTANT>}. */
    public String name(Enum<?> constant) {
        return say(keyOf(constant));
    }

    /** What there is to do next, as a button would say it: "Tell them". */
    public String nextStep(NextStep.Kind kind) {
        return say("domain.nextStep." + kind.name());
    }

    /** The key of a domain constant: {@code Channel.PHONE} is {@code domain.channel.PHONE}. */
    public static String keyOf(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return "domain." + Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant.name();
    }

    /** A date with its year, such as "Nov 21, 2026" or "21.11.2026". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
    }

    /** A date in full, such as "Saturday, 21 November 2026". */
    public String dayLong(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(day);
    }

    /** A date as one speaks of it near {@code today}: "today", "yesterday", "Fri, Nov 27", with the year only when it differs. */
    public String dayNear(LocalDate day, LocalDate today) {
        long away = ChronoUnit.DAYS.between(today, day);
        if (away == 0) {
            return say("common.day.today");
        } else if (away == -1) {
            return say("common.day.yesterday");
        } else if (away == 1) {
            return say("common.day.tomorrow");
        }
        return day.getYear() == today.getYear()
                ? DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(locale).format(day)
                : day(day);
    }

    /** A time of day in hours and minutes, such as "4:00 PM" or "16:00". */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time);
    }

    /** A moment with its year, and its time of day where that is known. */
    public String moment(Moment moment) {
        return withTime(moment, day(moment.date()));
    }

    /** A moment as one speaks of it near {@code today}, such as "yesterday, 16:00". */
    public String momentNear(Moment moment, LocalDate today) {
        return withTime(moment, dayNear(moment.date(), today));
    }

    /** An amount with its currency as the owner's region writes it, such as "$18.50" or "18,50 €". */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.major());
    }

    /** A month with its year, such as "November 2026". */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(month);
    }

    /** A month's short name without year, for axes and tight columns. */
    public String monthShort(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** How far {@code day} lies from {@code today}: "today", "3 days ago", "in 2 weeks". */
    public String age(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        long away = Math.abs(days);
        String unit;
        long count;
        if (away < 14) {
            unit = "days";
            count = away;
        } else if (away < 60) {
            unit = "weeks";
            count = away / 7;
        } else if (away < 700) {
            unit = "months";
            count = Math.round(away / 30.44);
        } else {
            unit = "years";
            count = Math.round(away / 365.25);
        }
        return say((days < 0 ? "common.ahead." : "common.ago.") + unit, count);
    }

    /** A whole number with the language's group separators. */
    public String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** A size on disk in the nearest decimal unit, such as "277 MB". */
    public String size(long bytes) {
        if (bytes < 1_000) {
            return say("common.size.bytes", bytes);
        }
        double value = bytes;
        int unit = -1;
        while (value >= 999.5 && unit < 3) {
            value /= 1_000;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(value < 10 ? 1 : 0);
        return say("common.size.unit", format.format(value), "kMGT".charAt(unit));
    }

    /** The first day of the week where the owner lives. */
    public DayOfWeek firstDayOfWeek() {
        return WeekFields.of(locale).getFirstDayOfWeek();
    }

    private String withTime(Moment moment, String day) {
        return switch (moment) {
            case Moment.Day _ -> day;
            case Moment.Time(OffsetDateTime at) -> say("common.day.time", day, time(at.toLocalTime()));
        };
    }

    private @Nullable String pattern(String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return null;
        }
        try {
            ResourceBundle bundle = areas.computeIfAbsent(key.substring(0, dot), this::area);
            return bundle.containsKey(key) ? bundle.getString(key) : null;
        } catch (MissingResourceException noSuchArea) {
            return null;
        }
    }

    private ResourceBundle area(String name) {
        return ResourceBundle.getBundle("lemonade.words." + name, locale, Words.class.getClassLoader(),
                ENGLISH_FALLBACK);
    }
}
