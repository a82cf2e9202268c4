package lemonade.insight.capture;

import java.util.Optional;
import java.util.function.IntPredicate;

import lemonade.domain.Channel;
import lemonade.insight.capture.Chip.ChannelChip;

/** Finds how the customer and the owner were in touch. */
final class ChannelReader {

    private final Line line;

    ChannelReader(Line line) {
        this.line = line;
    }

    /**
     * The channel mentioned first.
     *
     * @param taken tokens that belong to a promise: a call that is owed has not been made
     */
    Optional<ChannelChip> read(IntPredicate taken) {
        for (int i = 0; i < line.size(); i++) {
            Optional<Phrases.Hit> hit = taken.test(i) ? Optional.empty() : Vocabulary.ALL.of(Role.CHANNEL).at(line, i);
            if (hit.isPresent()) {
                return Optional.of(
                        new ChannelChip(line.start(i), line.end(hit.get().end()), Channel.valueOf(hit.get().value())));
            }
        }
        return Optional.empty();
    }
}
