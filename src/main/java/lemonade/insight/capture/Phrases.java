package lemonade.insight.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Phrases with a value each, found in a line by their words. The longest phrase wins.
 *
 * <p>A word ending in {@code *} matches every word that begins so; {@code +} between words matches up to eight others of the same
 * clause. Umlauts also match when typed as ae, oe, ue.
 */
final class Phrases {

    private static final int GAP = 8;
    private static final int STEM = 4;

    /** A phrase found: what it stands for and the token after it. */
    record Hit(String value, int end) {}

    private record Phrase(List<String> words, String value) {
        boolean beginsWithStem() {
            return isStem(words.getFirst());
        }
    }

    private final Map<String, List<Phrase>> byFirstWord;
    private final Map<String, List<Phrase>> byStem;

    private Phrases(Map<String, List<Phrase>> byFirstWord, Map<String, List<Phrase>> byStem) {
        this.byFirstWord = byFirstWord;
        this.byStem = byStem;
    }

    static Builder builder() {
        return new Builder();
    }

    /** The longest phrase that begins at a token. */
    Optional<Hit> at(Line line, int position) {
        String key = line.at(position).key();
        Hit best = longest(byFirstWord.get(key), line, position, null);
        if (!byStem.isEmpty() && key.length() >= STEM) {
            best = longest(byStem.get(key.substring(0, STEM)), line, position, best);
        }
        return Optional.ofNullable(best);
    }

    boolean contains(String key) {
        return byFirstWord.getOrDefault(key, List.of()).stream().anyMatch(phrase -> phrase.words().size() == 1);
    }

    /** The longest phrase that ends just before a token. */
    Optional<Hit> before(Line line, int position) {
        for (int start = Math.max(0, position - 4); start < position; start++) {
            Optional<Hit> hit = at(line, start);
            if (hit.isPresent() && hit.get().end() == position) {
                return hit;
            }
        }
        return Optional.empty();
    }

    private static @Nullable Hit longest(
            @Nullable List<Phrase> candidates, Line line, int position, @Nullable Hit best) {
        if (candidates == null) {
            return best;
        }
        Hit longest = best;
        for (Phrase phrase : candidates) {
            int end = endOf(phrase, line, position);
            if (end > 0 && (longest == null || end > longest.end())) {
                longest = new Hit(phrase.value(), end);
            }
        }
        return longest;
    }

    private static int endOf(Phrase phrase, Line line, int position) {
        int at = position;
        int gap = 0;
        for (String word : phrase.words()) {
            if (word.equals("+")) {
                gap = GAP;
                continue;
            }
            int last = at + gap;
            while (at < last && at < line.size() && !line.breaksAt(at) && !matches(word, line.at(at).key())) {
                at++;
            }
            if (!matches(word, line.at(at).key())) {
                return -1;
            }
            at++;
            gap = 0;
        }
        return at;
    }

    private static boolean matches(String word, String key) {
        return isStem(word) ? key.startsWith(word.substring(0, word.length() - 1)) : word.equals(key);
    }

    private static boolean isStem(String word) {
        return word.length() > STEM && word.endsWith("*");
    }

    /** Collects phrases. */
    static final class Builder {

        private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
        private final Map<String, List<Phrase>> byStem = new HashMap<>();

        Builder add(String phrase, String value) {
            for (String spelling : spellings(phrase)) {
                List<String> words = words(spelling);
                if (!words.isEmpty()) {
                    Phrase added = new Phrase(words, value);
                    String first = words.getFirst();
                    Map<String, List<Phrase>> table = added.beginsWithStem() ? byStem : byFirstWord;
                    table.computeIfAbsent(added.beginsWithStem() ? first.substring(0, STEM) : first,
                            _ -> new ArrayList<>(2)).add(added);
                }
            }
            return this;
        }

        Phrases build() {
            Comparator<Phrase> longestFirst =
                    Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed();
            byFirstWord.values().forEach(phrases -> phrases.sort(longestFirst));
            byStem.values().forEach(phrases -> phrases.sort(longestFirst));
            return new Phrases(Map.copyOf(byFirstWord), Map.copyOf(byStem));
        }

        private static Set<String> spellings(String phrase) {
            String written = phrase.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
            return new LinkedHashSet<>(List.of(phrase, written));
        }

        private static List<String> words(String phrase) {
            List<String> words = new ArrayList<>();
            for (Token token : Tokens.of(phrase, Line.LIMIT)) {
                boolean star = token.is("*") && token.glued() && !words.isEmpty();
                if (star) {
                    words.add(words.removeLast() + "*");
                } else {
                    words.add(token.key());
                }
            }
            return List.copyOf(words);
        }
    }
}
