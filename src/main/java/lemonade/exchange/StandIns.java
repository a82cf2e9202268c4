package lemonade.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Customer;
import lemonade.domain.Text;
import lemonade.words.Words;

/**
 * One stand-in for each customer ("Customer A") wherever a name, nickname, company, address or number of theirs
 * stands, also in running text. Whole words only. Of a person's name each part counts alone too, when it is
 * capitalised, with or without a genitive s.
 */
final class StandIns {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\n]{0,3}");
    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s+\\p{Lu}[\\p{L}\\p{M}.’'-]*){1,2}");
    private static final int SHORTEST_PART = 3;
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ()/.-]{5,}\\d");
    /** So many last digits tell two numbers apart, however area and country are written. */
    private static final int DIGITS = 7;

    /** @param exact the word as written, for a part of a name; null to compare ignoring case and accents */
    private record Phrase(List<String> words, String standIn, @Nullable String exact) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, String> byPhone = new HashMap<>();
    private final Map<UUID, String> shown = new HashMap<>();
    private final boolean hide;

    StandIns(List<Customer> customers, Words words, boolean hide) {
        this.hide = hide;
        int number = 0;
        for (Customer customer : customers.stream().sorted(Comparator.comparing(Customer::id)).toList()) {
            String standIn = words.say("exchange.redacted.customer", letters(number++));
            shown.put(customer.id(), hide ? standIn : customer.name());
            if (hide) {
                learn(customer, standIn);
            }
        }
        byFirstWord.values().forEach(list -> list.sort(Comparator.comparing(phrase -> -phrase.words().size())));
    }

    /** How the customer is called in the document; empty when there is none. */
    String of(@Nullable UUID customer) {
        return customer == null ? "" : shown.getOrDefault(customer, "");
    }

    /** The text with every name behind its stand-in. */
    String in(String written) {
        if (!hide || written.isEmpty()) {
            return written;
        }
        String text = byPhone.isEmpty()
                ? written
                : PHONE.matcher(written)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(
                                        byPhone.getOrDefault(lastDigits(found.group()), found.group())));
        List<MatchResult> words = WORD.matcher(text).results().toList();
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < words.size(); i++) {
            Phrase phrase = phraseAt(text, words, i);
            if (phrase != null) {
                out.append(text, copied, words.get(i).start()).append(phrase.standIn());
                i += phrase.words().size() - 1;
                copied = words.get(i).end();
            }
        }
        return out.append(text, copied, text.length()).toString();
    }

    private @Nullable Phrase phraseAt(String text, List<MatchResult> words, int first) {
        String word = words.get(first).group();
        Phrase found = matching(text, words, first, Text.key(word));
        return found != null || !word.endsWith("s")
                ? found
                : matching(text, words, first, Text.key(word.substring(0, word.length() - 1)));
    }

    private @Nullable Phrase matching(String text, List<MatchResult> words, int first, String key) {
        for (Phrase phrase : byFirstWord.getOrDefault(key, List.of())) {
            if (fits(phrase, text, words, first, key)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean fits(Phrase phrase, String text, List<MatchResult> words, int first, String key) {
        String written = words.get(first).group();
        if (phrase.exact() != null) {
            return written.equals(phrase.exact()) || written.equals(phrase.exact() + "s");
        }
        int length = phrase.words().size();
        if (first + length > words.size() || !phrase.words().getFirst().equals(key)) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            MatchResult word = words.get(first + i);
            String between = text.substring(words.get(first + i - 1).end(), word.start());
            String wanted = phrase.words().get(i);
            String found = Text.key(word.group());
            boolean same = found.equals(wanted) || i == length - 1 && found.equals(wanted + "s");
            if (!same || !BETWEEN.matcher(between).matches()) {
                return false;
            }
        }
        return length > 1 || key.equals(Text.key(written)) || Character.isUpperCase(written.codePointAt(0));
    }

    private void learn(Customer customer, String standIn) {
        List<String> phrases = new ArrayList<>(customer.nicknames());
        phrases.add(customer.name());
        phrases.add(customer.company());
        phrases.add(customer.email());
        phrases.forEach(phrase -> learn(phrase, standIn));
        if (lastDigits(customer.phone()).length() == DIGITS) {
            byPhone.putIfAbsent(lastDigits(customer.phone()), standIn);
        }
        if (PERSON.matcher(customer.name()).matches()) {
            WORD.matcher(customer.name())
                    .results()
                    .map(MatchResult::group)
                    .filter(part -> part.length() >= SHORTEST_PART)
                    .forEach(part -> add(new Phrase(List.of(Text.key(part)), standIn, part)));
        }
    }

    private static String lastDigits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - DIGITS));
    }

    private void learn(String phrase, String standIn) {
        List<String> words = WORD.matcher(phrase).results().map(word -> Text.key(word.group())).toList();
        if (!words.isEmpty()) {
            add(new Phrase(words, standIn, null));
        }
    }

    private void add(Phrase phrase) {
        byFirstWord.computeIfAbsent(phrase.words().getFirst(), _ -> new ArrayList<>()).add(phrase);
    }

    /** A to Z, then AA, AB ... */
    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : letters(number / 26 - 1) + last;
    }
}
