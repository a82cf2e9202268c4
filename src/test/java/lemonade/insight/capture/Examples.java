package lemonade.insight.capture;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import lemonade.insight.capture.Chip.CauseChip;
import lemonade.insight.capture.Chip.ChannelChip;
import lemonade.insight.capture.Chip.HappenedChip;
import lemonade.insight.capture.Chip.KnownCustomerChip;
import lemonade.insight.capture.Chip.MoneyChip;
import lemonade.insight.capture.Chip.MoodChip;
import lemonade.insight.capture.Chip.NewCustomerChip;
import lemonade.insight.capture.Chip.PromiseChip;

/** A journal that the examples are read by, and how they write what was understood. */
final class Examples {

    static final ZonedDateTime SATURDAY_HALF_PAST_TWO =
            ZonedDateTime.of(2026, 11, 21, 14, 30, 0, 0, ZoneId.of("Europe/Berlin"));

    private Examples() {}

    static CaptureContext context(Locale locale) {
        List<KnownCustomer> customers = List.of(
                known("Maria Lopez", "Mimi"), known("Jonas Weber"), known("Café Sonnenschein"),
                known("Öztürk Consulting GmbH", "Öztürk"));
        return CaptureContext.of(
                customers, List.of("hacked", "jammed printer"), Currency.getInstance("EUR"), SATURDAY_HALF_PAST_TWO,
                locale);
    }

    private static KnownCustomer known(String name, String... nicknames) {
        return new KnownCustomer(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name,
                List.of(nicknames));
    }

    static String written(Captured captured) {
        return captured.chips().stream().map(Examples::written).sorted().collect(Collectors.joining("; "));
    }

    private static String written(Chip chip) {
        return switch (chip) {
            case KnownCustomerChip known -> "known " + known.name();
            case NewCustomerChip fresh -> "new " + fresh.name();
            case MoodChip mood -> "mood " + mood.mood();
            case MoneyChip money -> "money " + money.money().major() + " " + money.money().currency();
            case HappenedChip happened -> "happened " + happened.at().toString().replaceAll("\\+0[12]:00", "");
            case CauseChip cause -> "cause " + cause.cause() + (cause.guessed() ? "?" : "");
            case PromiseChip promise -> "promise " + promise.what()
                    + (promise.due() == null ? "" : " @" + promise.due().toString().replaceAll("\\+0[12]:00", ""));
            case ChannelChip channel -> "via " + channel.channel();
        };
    }
}
