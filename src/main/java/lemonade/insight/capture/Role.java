package lemonade.insight.capture;

import java.util.Locale;

/** What the phrases of a line of the word lists are for; the lists write {@code WEAK_MOOD} as {@code weak-mood}. */
enum Role {
    MOOD, WEAK_MOOD, NOT_MOOD, MOOD_NUMBER, NEGATION, FEELING_OWNER, COPULA, DEGREE,
    CURRENCY, DOLLAR, NOT_MONEY, UNIT,
    DAY, DAY_PART, WEEKDAY, SHORT_WEEKDAY, MONTH, NEXT, LAST, THIS, PERIOD, IN, AGO, VOR, TIME_UNIT, NUMBER, ORDINAL,
    ORDINAL_OF,
    NOT_A_DAY, MORNING_AFTER_DAY, DEADLINE, ON, AT,
    O_CLOCK, AM, PM, HALF_PAST, HALF_TO, QUARTER_PAST, QUARTER_TO, CLOCK, PART,
    CAUSE, CAUSE_LEAD, CAUSE_CLAUSE, ARTICLE, JOINING,
    PROMISE, PROMISE_WILL, PROMISE_DO, PROMISE_THING, DEMAND, FILLER, SELF, NOT_OWED,
    CHANNEL,
    CUSTOMER_WORD, HONORIFIC, NOUN_ENDING, LEGAL_FORM, PARTICLE, PERSON_VERB, STATE_VERB, TELLING, WITH_NAME, COMMON,
    FIRST_NAME;

    static Role named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
