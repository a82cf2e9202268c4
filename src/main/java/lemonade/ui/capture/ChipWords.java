package lemonade.ui.capture;

import java.time.LocalDate;

import lemonade.insight.capture.Chip;
import lemonade.insight.capture.Chip.CauseChip;
import lemonade.insight.capture.Chip.ChannelChip;
import lemonade.insight.capture.Chip.HappenedChip;
import lemonade.insight.capture.Chip.KnownCustomerChip;
import lemonade.insight.capture.Chip.MoneyChip;
import lemonade.insight.capture.Chip.MoodChip;
import lemonade.insight.capture.Chip.NewCustomerChip;
import lemonade.insight.capture.Chip.PromiseChip;
import lemonade.words.Words;

/** What stands on a chip. */
final class ChipWords {

    private final Words words;

    ChipWords(Words words) {
        this.words = words;
    }

    String say(Chip chip, LocalDate today) {
        return switch (chip) {
            case KnownCustomerChip known -> known.name();
            case NewCustomerChip fresh -> words.say("capture.chip.new", fresh.name());
            case MoodChip mood -> words.name(mood.mood());
            case MoneyChip money -> words.money(money.money());
            case HappenedChip happened -> words.momentNear(happened.at(), today);
            case CauseChip cause -> cause.guessed() ? words.say("capture.chip.guessed", cause.cause()) : cause.cause();
            case PromiseChip promise -> promise.due() == null
                    ? words.say("capture.chip.promise", promise.what())
                    : words.say("capture.chip.promise.due", promise.what(), words.momentNear(promise.due(), today));
            case ChannelChip channel -> words.name(channel.channel());
        };
    }
}
