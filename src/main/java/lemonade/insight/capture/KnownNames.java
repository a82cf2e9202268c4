package lemonade.insight.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The customers of the journal, found again by name, nickname, first name or surname, also in the genitive. */
public final class KnownNames {

    /**
     * A customer found.
     *
     * @param end the token after the name
     * @param whole whether the whole name or a nickname stands there, not just a part of the name
     */
    record Hit(KnownCustomer customer, int end, boolean whole) {}

    private final List<KnownCustomer> customers;
    private final Phrases wholeNames;
    private final Phrases parts;

    private KnownNames(List<KnownCustomer> customers, Phrases wholeNames, Phrases parts) {
        this.customers = customers;
        this.wholeNames = wholeNames;
        this.parts = parts;
    }

    public static KnownNames of(List<KnownCustomer> customers) {
        Phrases.Builder whole = Phrases.builder();
        Map<String, Integer> owners = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (int i = 0; i < customers.size(); i++) {
            KnownCustomer customer = customers.get(i);
            String value = String.valueOf(i);
            for (String name : namesOf(customer)) {
                addWithGenitive(whole, name, value);
            }
            for (String part : partsOf(customer.name())) {
                Integer other = owners.putIfAbsent(part, i);
                if (other != null && other != i) {
                    shared.add(part);
                }
            }
        }
        Phrases.Builder parts = Phrases.builder();
        owners.forEach((part, owner) -> {
            if (!shared.contains(part)) {
                addWithGenitive(parts, part, String.valueOf(owner));
            }
        });
        return new KnownNames(List.copyOf(customers), whole.build(), parts.build());
    }

    /** The customer whose name begins at a token. */
    Optional<Hit> at(Line line, int position) {
        if (!line.at(position).isWord() && !line.at(position).isNumber()) {
            return Optional.empty();
        }
        Optional<Hit> whole = wholeNames.at(line, position)
                .filter(hit -> hit.end() > position + 1 || isNameHere(line.at(position)))
                .map(hit -> new Hit(customer(hit), afterFullStop(line, hit.end()), true));
        return whole.isPresent() ? whole : partAt(line, position);
    }

    private Optional<Hit> partAt(Line line, int position) {
        Token token = line.at(position);
        Optional<Phrases.Hit> found = parts.at(line, position)
                .filter(_ -> isNameHere(token) && (token.isCapitalised() || Names.isFirstName(token)));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        KnownCustomer customer = customer(found.get());
        Token next = line.at(position + 1);
        boolean genitive = Names.isGenitive(token);
        if (genitive || !next.isCapitalised() || !Names.mayBeSurname(line, position + 1)) {
            return Optional.of(new Hit(customer, position + 1, false));
        }
        boolean sameInitial =
                next.isInitial() && Tokens.of(customer.name(), Line.LIMIT).getLast().key().startsWith(next.key());
        return sameInitial ? Optional.of(new Hit(customer, afterFullStop(line, position + 2), false))
                : Optional.empty();
    }

    private KnownCustomer customer(Phrases.Hit hit) {
        return customers.get(Integer.parseInt(hit.value()));
    }

    private static boolean isNameHere(Token token) {
        return token.isCapitalised() || token.isNumber() || !Names.isCommon(token);
    }

    private static int afterFullStop(Line line, int end) {
        return line.at(end).is(".") && line.at(end).glued() && line.at(end - 1).text().length() == 1 ? end + 1 : end;
    }

    private static List<String> namesOf(KnownCustomer customer) {
        List<String> names = new ArrayList<>(customer.nicknames());
        names.add(customer.name());
        List<Token> words = Tokens.of(customer.name(), Line.LIMIT);
        if (words.size() > 1 && words.getLast().is(".")) {
            names.add(customer.name().substring(0, words.getLast().start()));
        }
        if (words.size() > 1 && Vocabulary.ALL.of(Role.LEGAL_FORM).contains(words.getLast().key())) {
            names.add(customer.name().substring(0, words.getLast().start()));
        }
        return names;
    }

    private static Set<String> partsOf(String name) {
        List<Token> words = Tokens.of(name, Line.LIMIT).stream().filter(Token::isWord).toList();
        if (words.size() < 2 || words.size() > 4) {
            return Set.of();
        }
        Set<String> parts = new HashSet<>();
        for (Token word : List.of(words.getFirst(), words.getLast())) {
            boolean tells = word.key().length() > 1 && !Names.isCommon(word)
                    && !Vocabulary.ALL.of(Role.HONORIFIC).contains(word.key())
                    && !Vocabulary.ALL.of(Role.PARTICLE).contains(word.key())
                    && !Vocabulary.ALL.of(Role.LEGAL_FORM).contains(word.key());
            if (tells) {
                parts.add(word.key());
            }
        }
        return parts;
    }

    private static void addWithGenitive(Phrases.Builder phrases, String name, String value) {
        phrases.add(name, value);
        if (!name.isEmpty() && Character.isLetter(name.codePointBefore(name.length()))) {
            phrases.add(name + "s", value);
            phrases.add(name + "'s", value);
        }
    }
}
