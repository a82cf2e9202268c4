package lemonade.ui.capture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import lemonade.insight.capture.Captured;
import lemonade.insight.capture.Chip;
import lemonade.insight.capture.Chip.CauseChip;
import lemonade.insight.capture.Chip.ChannelChip;
import lemonade.insight.capture.Chip.HappenedChip;
import lemonade.insight.capture.Chip.KnownCustomerChip;
import lemonade.insight.capture.Chip.MoneyChip;
import lemonade.insight.capture.Chip.MoodChip;
import lemonade.insight.capture.Chip.NewCustomerChip;
import lemonade.insight.capture.Chip.PromiseChip;

/** What the owner corrected by hand; it holds while the line is typed on. */
final class Corrections {

    private final Map<Kind, Correction> byKind = new EnumMap<>(Kind.class);

    /** A decision about one kind of chip. */
    private sealed interface Correction {

        /** This is meant, whatever the line says. */
        record Given(Chip chip) implements Correction {}

        /** Those words of the line do not mean that. */
        record NotMeant(String words) implements Correction {}
    }

    void give(Chip chip) {
        byKind.put(Kind.of(chip), new Correction.Given(chip));
    }

    void drop(Chip chip, String line) {
        byKind.put(Kind.of(chip), new Correction.NotMeant(words(chip, line)));
    }

    void clear() {
        byKind.clear();
    }

    /** What was understood, with the corrections in the place of what they correct. */
    Captured applyTo(Captured understood) {
        List<Chip> chips = new ArrayList<>();
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        for (Chip chip : understood.chips()) {
            Kind kind = Kind.of(chip);
            boolean first = seen.add(kind);
            switch (byKind.get(kind)) {
                case Correction.Given(Chip given) when first -> chips.add(at(chip.start(), chip.end(), given));
                case Correction.NotMeant(String words) when words.equals(words(chip, understood.line())) -> {}
                case null, default -> chips.add(chip);
            }
        }
        byKind.forEach((kind, correction) -> {
            if (correction instanceof Correction.Given(Chip given) && !seen.contains(kind)) {
                chips.add(at(0, 0, given));
            }
        });
        return new Captured(understood.line(), chips);
    }

    private static String words(Chip chip, String line) {
        return line.substring(Math.min(chip.start(), line.length()), Math.min(chip.end(), line.length()));
    }

    private static Chip at(int start, int end, Chip chip) {
        return switch (chip) {
            case KnownCustomerChip(_, _, var id, var name) -> new KnownCustomerChip(start, end, id, name);
            case NewCustomerChip(_, _, var name) -> new NewCustomerChip(start, end, name);
            case MoodChip(_, _, var mood) -> new MoodChip(start, end, mood);
            case MoneyChip(_, _, var money) -> new MoneyChip(start, end, money);
            case HappenedChip(_, _, var at) -> new HappenedChip(start, end, at);
            case CauseChip(_, _, var cause, var guessed) -> new CauseChip(start, end, cause, guessed);
            case PromiseChip(_, _, var what, var due) -> new PromiseChip(start, end, what, due);
            case ChannelChip(_, _, var channel) -> new ChannelChip(start, end, channel);
        };
    }
}
