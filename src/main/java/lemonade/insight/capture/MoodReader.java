package lemonade.insight.capture;

import java.util.Optional;
import java.util.function.IntPredicate;

import lemonade.domain.Mood;
import lemonade.insight.capture.Chip.MoodChip;

/** Finds how the customer took it; where a line tells of several moods, the last one counts. */
final class MoodReader {

    private static final int NEGATION_REACH = 3;

    private final Line line;

    MoodReader(Line line) {
        this.line = line;
    }

    /**
     * The mood.
     *
     * @param taken tokens that belong to a promise: "hope she will be happy" is no mood yet
     */
    Optional<MoodChip> read(IntPredicate taken) {
        Optional<MoodChip> last = Optional.empty();
        int i = 0;
        while (i < line.size()) {
            Optional<Read<MoodChip>> mood = taken.test(i) ? Optional.empty() : at(i);
            if (mood.isPresent()) {
                last = Optional.of(mood.get().value());
            }
            i = mood.map(Read::end).orElse(Math.max(i + 1, hit(Role.NOT_MOOD, i).map(Phrases.Hit::end).orElse(0)));
        }
        return last;
    }

    private Optional<Read<MoodChip>> at(int i) {
        Optional<Read<MoodChip>> level = level(i);
        if (level.isPresent()) {
            return level;
        }
        if (hit(Role.NOT_MOOD, i).isPresent()) {
            return Optional.empty();
        }
        Optional<Phrases.Hit> word = hit(Role.MOOD, i);
        if (word.isEmpty()) {
            word = hit(Role.WEAK_MOOD, i).filter(weak -> isSaidOfSomebody(i, weak.end()));
        }
        if (word.isEmpty() || isMine(i)) {
            return Optional.empty();
        }
        Mood mood = Mood.valueOf(word.get().value());
        int negation = negation(i);
        int start = negation < 0 ? i : negation;
        Mood meant = negation < 0 ? mood : opposite(mood);
        return Optional
                .of(new Read<>(new MoodChip(line.start(start), line.end(word.get().end()), meant), word.get().end()));
    }

    /** "mood 2", "Stimmung: 4/5". */
    private Optional<Read<MoodChip>> level(int i) {
        if (hit(Role.MOOD_NUMBER, i).isEmpty()) {
            return Optional.empty();
        }
        int at = line.at(i + 1).is(":") || line.at(i + 1).is("=") ? i + 2 : i + 1;
        String number = line.at(at).text();
        if (!number.matches("[1-5](?:/5)?")) {
            return Optional.empty();
        }
        return Mood.ofLevel(number.charAt(0) - '0')
                .map(mood -> new Read<>(new MoodChip(line.start(i), line.end(at + 1), mood), at + 1));
    }

    private int negation(int i) {
        int from = Math.max(line.clauseStart(i), i - NEGATION_REACH);
        for (int at = from; at < i; at++) {
            Optional<Phrases.Hit> not = hit(Role.NEGATION, at);
            if (not.isPresent() && not.get().end() <= i && onlyDegreesBetween(not.get().end(), i)) {
                return at;
            }
        }
        return -1;
    }

    private boolean onlyDegreesBetween(int from, int to) {
        int at = from;
        while (at < to) {
            Optional<Phrases.Hit> degree = hit(Role.DEGREE, at);
            if (degree.isEmpty()) {
                return false;
            }
            at = degree.get().end();
        }
        return true;
    }

    /** "Not angry" is no delight, "not happy" is no fury. */
    private static Mood opposite(Mood mood) {
        return mood.isHeated() ? Mood.NEUTRAL : Mood.UPSET;
    }

    private boolean isMine(int i) {
        return hitBefore(Role.FEELING_OWNER, startOfDegrees(i));
    }

    /** Alone in its clause, or after "was" and the like. */
    private boolean isSaidOfSomebody(int from, int to) {
        int start = startOfDegrees(from);
        int negation = negation(from);
        boolean alone = (line.clauseStart(from) == start || negation == line.clauseStart(from))
                && line.clauseEnd(from) == to && from > 0;
        return alone || hitBefore(Role.COPULA, start) || negation > 0 && hitBefore(Role.COPULA, negation)
                || negation >= 0 && line.at(negation).key().endsWith("n't");
    }

    private int startOfDegrees(int i) {
        int at = i;
        Optional<Phrases.Hit> degree = Vocabulary.ALL.of(Role.DEGREE).before(line, at);
        while (degree.isPresent() && at > 0 && !line.breaksAt(at - 1)) {
            at--;
            degree = Vocabulary.ALL.of(Role.DEGREE).before(line, at);
        }
        return at;
    }

    private boolean hitBefore(Role role, int position) {
        return Vocabulary.ALL.of(role).before(line, position).isPresent();
    }

    private Optional<Phrases.Hit> hit(Role role, int position) {
        return Vocabulary.ALL.of(role).at(line, position);
    }
}
