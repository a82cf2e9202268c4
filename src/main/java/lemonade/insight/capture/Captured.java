package lemonade.insight.capture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line as typed, and what was understood in it.
 *
 * @param chips in the order of the line; at most one of each kind, except amounts
 */
public record Captured(String line, List<Chip> chips) {

    public Captured {
        chips = chips.stream().sorted(Comparator.comparingInt(Chip::start)).toList();
    }

    /** The first chip of a kind. */
    public <T extends Chip> Optional<T> first(Class<T> kind) {
        return chips.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Without a chip that was not meant. */
    public Captured without(Chip chip) {
        return new Captured(line, chips.stream().filter(other -> !other.equals(chip)).toList());
    }

    /** With one more chip. */
    public Captured with(Chip chip) {
        return new Captured(line, Stream.concat(chips.stream(), Stream.of(chip)).toList());
    }
}
