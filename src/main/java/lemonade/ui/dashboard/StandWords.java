package lemonade.ui.dashboard;

import static java.util.stream.Collectors.joining;

import java.util.Currency;
import java.util.List;

import lemonade.domain.Money;
import lemonade.domain.view.CauseSum;
import lemonade.insight.FixFirst;
import lemonade.insight.LemonsToLemonade;
import lemonade.words.Words;

/** Answers the stand's questions in sentences. Shares are told as "3 of 4", never in per cent. */
final class StandWords {

    /** Below so many cases a chart shows each of them as a dot. */
    static final int FEW = 5;

    private final Words words;

    StandWords(Words words) {
        this.words = words;
    }

    /** Do lemons turn into lemonade? */
    String answer(LemonsToLemonade figures) {
        long mishaps = figures.mishaps();
        long uses = figures.lessonsPutToUse();
        if (mishaps == 0 && uses == 0) {
            return words.say("stand.lemonade.nothing");
        }
        String key = uses == 0 ? "stand.lemonade.not-yet"
                : uses < mishaps ? "stand.lemonade.sometimes"
                : "stand.lemonade.often";
        String answer = words.say(key, mishaps, uses);
        return mishaps < FEW ? answer + " " + words.say("stand.few") : answer;
    }

    /** One column of the first chart in full. */
    String column(Stretch stretch) {
        return words.say("stand.lemonade.column", name(stretch), stretch.mishaps(), stretch.lessonsPutToUse());
    }

    /** The first chart for someone who cannot see it: the answer and every number. */
    String spoken(LemonsToLemonade figures, List<Stretch> stretches) {
        return answer(figures) + " "
                + stretches.stream()
                        .filter(stretch -> stretch.mishaps() + stretch.lessonsPutToUse() > 0)
                        .map(this::column)
                        .collect(joining(". "));
    }

    String name(Stretch stretch) {
        String year = String.valueOf(stretch.first().getYear());
        return switch (stretch.size()) {
            case MONTH -> words.month(stretch.first());
            case QUARTER -> words.say("stand.quarter", quarter(stretch), year);
            case YEAR -> year;
        };
    }

    /** A stretch as the axis calls it; the year stands below the first of its stretches. */
    String shortName(Stretch stretch) {
        return switch (stretch.size()) {
            case MONTH -> words.monthShort(stretch.first());
            case QUARTER -> words.say("stand.quarter.short", quarter(stretch));
            case YEAR -> String.valueOf(stretch.first().getYear());
        };
    }

    private static String quarter(Stretch stretch) {
        return String.valueOf((stretch.first().getMonthValue() - 1) / 3 + 1);
    }

    /** What should I fix first? Answered by what the causes are weighed by. */
    String answer(FixFirst figures, CauseOrder order, Currency own) {
        List<CauseSum> sorted = order.sorted(figures.causes(), own);
        if (sorted.isEmpty()) {
            return words.say(figures.withoutCause() == 0 ? "stand.fix.nothing" : "stand.fix.no-cause");
        }
        CauseSum first = sorted.getFirst();
        if (order.weight(first, own) <= 0) {
            return words.say(order == CauseOrder.HEAT ? "stand.fix.no-heat" : "stand.fix.no-cost");
        }
        String answer = switch (order) {
            case COUNT -> byCount(figures, sorted);
            case HEAT -> words.say("stand.fix.heat", first.cause(), first.heated(), first.incidents());
            case COST -> words.say("stand.fix.cost", first.cause(), money(first.cost()), first.incidents());
        };
        return figures.withCause() < FEW ? answer + " " + words.say("stand.few") : answer;
    }

    private String byCount(FixFirst figures, List<CauseSum> sorted) {
        CauseSum first = sorted.getFirst();
        if (sorted.size() > 1 && sorted.get(1).incidents() == first.incidents()) {
            return first.incidents() == 1
                    ? words.say("stand.fix.each-once", figures.withCause())
                    : words.say("stand.fix.tie", first.cause(), sorted.get(1).cause(), first.incidents());
        }
        return words.say("stand.fix.count", first.cause(), first.incidents(), figures.withCause());
    }

    /** One cause in full: how often, how heated, at what cost. */
    String cause(CauseSum cause) {
        String text = words.say("stand.fix.row", cause.cause(), cause.incidents(), cause.heated());
        return cause.cost().isEmpty() ? text : words.say("stand.fix.row.cost", text, money(cause.cost()));
    }

    /** Amounts one beside the other, since currencies are never added up. */
    String money(List<Money> amounts) {
        return amounts.stream().map(words::money).collect(joining(" + "));
    }
}
