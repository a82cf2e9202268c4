package lemonade.ui.capture;

import org.kordamp.ikonli.feather.Feather;

import lemonade.insight.capture.Chip;

/** What a chip is about. */
enum Kind {
    CUSTOMER("capture.kind.customer", Feather.USER),
    MOOD("capture.kind.mood", Feather.SMILE),
    HAPPENED("capture.kind.happened", Feather.CLOCK),
    CAUSE("capture.kind.cause", Feather.TAG),
    PROMISE("capture.kind.promise", Feather.FLAG),
    MONEY("capture.kind.money", Feather.CREDIT_CARD),
    CHANNEL("capture.kind.channel", Feather.MESSAGE_CIRCLE);

    private final String label;
    private final Feather icon;

    Kind(String label, Feather icon) {
        this.label = label;
        this.icon = icon;
    }

    /** Key of its name. */
    String label() {
        return label;
    }

    Feather icon() {
        return icon;
    }

    static Kind of(Chip chip) {
        return switch (chip) {
            case Chip.CustomerChip _ -> CUSTOMER;
            case Chip.MoodChip _ -> MOOD;
            case Chip.HappenedChip _ -> HAPPENED;
            case Chip.CauseChip _ -> CAUSE;
            case Chip.PromiseChip _ -> PROMISE;
            case Chip.MoneyChip _ -> MONEY;
            case Chip.ChannelChip _ -> CHANNEL;
        };
    }
}
