package lemonade.insight.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The customers of the journal, found again by name, nickname, first name or surname, also in the genitive. Finding one takes the same
 * time however many there are.
 */
public final class KnownNames {

    private static final int MOST_WORDS = 12;
    private static final int SHARED = -1;

    /**
     * A customer found.
     *
     * @param end the token after the name
     * @param whole whether the whole name or a nickname stands there, not just a part of the name
     */
    record Hit(KnownCustomer customer, int end, boolean whole) {}

    private final List<KnownCustomer> customers;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private int mostWords;

    private KnownNames(List<KnownCustomer> customers) {
        this.customers = List.copyOf(customers);
    }

    public static KnownNames of(List<KnownCustomer> customers) {
        KnownNames known = new KnownNames(customers);
        for (int i = 0; i < customers.size(); i++) {
            known.add(customers.get(i), i);
        }
        return known;
    }

    private void add(KnownCustomer customer, int owner) {
        addName(customer.name(), owner);
        customer.nicknames().forEach(nickname -> addName(nickname, owner));
        List<Token> words = Tokens.of(customer.name(), Line.LIMIT).stream().filter(Token::isWord).toList();
        if (words.size() > 1 && words.size() <= 4) {
            addPart(words.getFirst(), owner);
            addPart(words.getLast(), owner);
        }
    }

    private void addName(String name, int owner) {
        addSpelling(name, owner);
        String lower = name.toLowerCase(Locale.ROOT);
        String written = withoutUmlauts(lower);
        if (!written.equals(lower)) {
            addSpelling(written, owner);
        }
    }

    private void addSpelling(String name, int owner) {
        List<String> words = keys(Tokens.of(name, Line.LIMIT));
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return;
        }
        names.putIfAbsent(String.join(" ", words), owner);
        firstWords.add(words.getFirst());
        mostWords = Math.max(mostWords, words.size());
        if (words.size() > 1 && Vocabulary.ALL.of(Role.LEGAL_FORM).contains(words.getLast())) {
            names.putIfAbsent(String.join(" ", words.subList(0, words.size() - 1)), owner);
        }
    }

    private void addPart(Token word, int owner) {
        boolean tells = word.key().length() > 1
                && !Names.isCommon(word)
                && !Vocabulary.ALL.of(Role.HONORIFIC).contains(word.key())
                && !Vocabulary.ALL.of(Role.PARTICLE).contains(word.key())
                && !Vocabulary.ALL.of(Role.LEGAL_FORM).contains(word.key());
        if (tells) {
            parts.merge(word.key(), owner, (one, other) -> one.equals(other) ? one : SHARED);
            String written = withoutUmlauts(word.text().toLowerCase(Locale.ROOT));
            if (!written.equals(word.text().toLowerCase(Locale.ROOT))) {
                parts.merge(Tokens.key(written), owner, (one, other) -> one.equals(other) ? one : SHARED);
            }
        }
    }

    /** The customer whose name begins at a token. */
    Optional<Hit> at(Line line, int position) {
        Token token = line.at(position);
        if (!token.isWord() && !token.isNumber()) {
            return Optional.empty();
        }
        Hit whole = wholeAt(line, position);
        return whole != null ? Optional.of(whole) : Optional.ofNullable(partAt(line, position));
    }

    private @Nullable Hit wholeAt(Line line, int position) {
        if (forms(line.at(position).key()).stream().noneMatch(firstWords::contains)) {
            return null;
        }
        Hit longest = null;
        StringBuilder before = new StringBuilder();
        int words = 0;
        for (int at = position; at < line.size() && words < mostWords; at++) {
            if (isFullStop(line, at)) {
                continue;
            }
            words++;
            for (String form : forms(line.at(at).key())) {
                Integer owner = names.get(before + form);
                if (owner != null && (words > 1 || isNameHere(line.at(at)))) {
                    longest = new Hit(customers.get(owner), afterFullStop(line, at + 1), true);
                }
            }
            before.append(line.at(at).key()).append(' ');
        }
        return longest;
    }

    private @Nullable Hit partAt(Line line, int position) {
        Token token = line.at(position);
        Integer owner =
                forms(token.key()).stream().map(parts::get).filter(found -> found != null).findFirst().orElse(null);
        if (owner == null || owner == SHARED || !isNameHere(token)
                || !token.isCapitalised() && !Names.isFirstName(token)) {
            return null;
        }
        KnownCustomer customer = customers.get(owner);
        Token next = line.at(position + 1);
        if (next.isCapitalised() && Vocabulary.ALL.of(Role.LEGAL_FORM).at(line, position + 1).isPresent()) {
            return null;
        }
        if (Names.isGenitive(token) || !next.isCapitalised() || !Names.mayBeSurname(line, position + 1)) {
            return new Hit(customer, position + 1, false);
        }
        List<Token> name = Tokens.of(customer.name(), Line.LIMIT).stream().filter(Token::isWord).toList();
        boolean sameInitial = next.isInitial() && name.getLast().key().startsWith(next.key());
        return sameInitial ? new Hit(customer, afterFullStop(line, position + 2), false) : null;
    }

    /** A word as it stands, and without what may be the ending of a genitive. */
    private static List<String> forms(String key) {
        if (key.endsWith("'s")) {
            return List.of(key, key.substring(0, key.length() - 2));
        }
        return key.endsWith("s") && key.length() > 2 ? List.of(key, key.substring(0, key.length() - 1)) : List.of(key);
    }

    private static List<String> keys(List<Token> tokens) {
        List<String> keys = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (!token.is(".")) {
                keys.add(token.key());
            }
        }
        return keys;
    }

    private static String withoutUmlauts(String lower) {
        return lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    }

    private static boolean isNameHere(Token token) {
        return token.isCapitalised() || token.isNumber() || !Names.isCommon(token);
    }

    private static boolean isFullStop(Line line, int at) {
        return line.at(at).is(".") && line.at(at).glued();
    }

    private static int afterFullStop(Line line, int end) {
        return isFullStop(line, end) && line.at(end - 1).text().length() == 1 ? end + 1 : end;
    }
}
