package lemonade.insight.capture;

import java.util.Optional;

import lemonade.insight.capture.Chip.NewCustomerChip;

/** Tells names that the journal does not know from other capitalised words, German nouns above all. */
final class NewNameReader {

    private static final int LONGEST = 3;

    private final Line line;

    NewNameReader(Line line) {
        this.line = line;
    }

    /** A name that begins at a token. */
    Optional<NewCustomerChip> at(int i) {
        Token token = line.at(i);
        if (!token.isCapitalised()) {
            return Optional.empty();
        }
        Optional<NewCustomerChip> titled = withTitle(i);
        if (titled.isPresent()) {
            return titled;
        }
        Optional<NewCustomerChip> company = company(i);
        if (company.isPresent()) {
            return company;
        }
        if (Names.isFirstName(token) && !Names.isCommon(token) && before(Role.HONORIFIC, i).isEmpty()) {
            return Optional.of(person(i));
        }
        return isPlainlyAName(i) ? Optional.of(chip(i, endOfName(i))) : Optional.empty();
    }

    /** The token after a name that begins at a capitalised word: surnames and initials included. */
    int endOfName(int i) {
        int end = i + 1;
        while (end - i < LONGEST) {
            int next = end;
            while (has(Role.PARTICLE, next) && !line.at(next).isCapitalised() && next - end < 2) {
                next++;
            }
            if (!line.at(next).isCapitalised() || !Names.mayBeSurname(line, next)) {
                break;
            }
            end = next + 1;
            if (line.at(next).isInitial()) {
                return fullStop(end) ? end + 1 : end;
            }
        }
        return end;
    }

    /** "Mr Jones", "Frau Dr. Öztürk", "Herr und Frau Meier", "Bäckerei Weber". */
    private Optional<NewCustomerChip> withTitle(int start) {
        int i = start;
        String title = "";
        while (has(Role.HONORIFIC, i) && line.at(i).isCapitalised()) {
            String value = Vocabulary.ALL.of(Role.HONORIFIC).at(line, i).map(Phrases.Hit::value).orElse("");
            int word = i;
            i = fullStop(i + 1) ? i + 2 : i + 1;
            if (Names.AND.contains(line.at(i).key()) && has(Role.HONORIFIC, i + 1)) {
                i++;
            }
            title += (title.isEmpty() ? "" : " ") + (value.isEmpty() ? line.typed(word, i) : value);
        }
        while (i > start && has(Role.PARTICLE, i) && !line.at(i).isCapitalised()) {
            title += " " + line.at(i).text();
            i++;
        }
        if (i == start || !line.at(i).isCapitalised() || !Names.mayBeName(line, i)) {
            return Optional.empty();
        }
        int end = Names.isGenitive(line.at(i)) ? i + 1
                : Names.isFirstName(line.at(i)) || line.at(i).isInitial() ? endOfName(i)
                : i + 1;
        if (line.at(i).isInitial() && fullStop(i + 1)) {
            end = Math.max(end, i + 2);
            end = line.at(end).isCapitalised() && Names.mayBeSurname(line, end) ? end + 1 : end;
        }
        String name = end == i + 1 ? Names.withoutGenitive(line.at(i)) : line.typed(i, end);
        return Optional.of(new NewCustomerChip(line.start(start), line.end(end), title + " " + name));
    }

    /** "Müller GmbH", "Acme Print Ltd". */
    private Optional<NewCustomerChip> company(int start) {
        int i = start;
        while (i - start < LONGEST && line.at(i).isCapitalised() && !Names.isCommon(line.at(i))
                && legalForm(i).isEmpty()) {
            i++;
        }
        Optional<Phrases.Hit> form = legalForm(i);
        return i > start && form.isPresent() ? Optional.of(chip(start, form.get().end())) : Optional.empty();
    }

    private Optional<Phrases.Hit> legalForm(int i) {
        boolean written = line.at(i).isCapitalised() || line.at(i).is("&") || line.at(i).is("e");
        return written ? Vocabulary.ALL.of(Role.LEGAL_FORM).at(line, i) : Optional.empty();
    }

    private NewCustomerChip person(int i) {
        Token token = line.at(i);
        if (Names.isGenitive(token)) {
            return new NewCustomerChip(token.start(), token.end(), Names.withoutGenitive(token));
        }
        return chip(i, endOfName(i));
    }

    /** A word that no list of first names knows, where only a name can stand. */
    private boolean isPlainlyAName(int i) {
        if (!Names.mayBeName(line, i) || line.at(i).isInitial()) {
            return false;
        }
        int end = endOfName(i);
        boolean initial = line.at(end - 1).is(".");
        boolean acts = Vocabulary.ALL.of(Role.PERSON_VERB).at(line, end).isPresent();
        boolean is = Vocabulary.ALL.of(Role.STATE_VERB).at(line, end).isPresent();
        boolean begins = i == 0;
        boolean spokenTo = before(Role.TELLING, i).isPresent();
        boolean named = has(Role.CUSTOMER_WORD, i - 1);
        return begins && (acts || initial && is) || spokenTo || named
                || initial && (begins || before(Role.WITH_NAME, i).isPresent());
    }

    private NewCustomerChip chip(int from, int to) {
        String name = line.typed(from, to);
        Token last = line.at(to - 1);
        if (last.key().endsWith("'s")) {
            name = name.substring(0, name.length() - 2);
        }
        return new NewCustomerChip(line.start(from), line.end(to), name);
    }

    private boolean fullStop(int i) {
        return line.at(i).is(".") && line.at(i).glued();
    }

    private boolean has(Role role, int i) {
        return Vocabulary.ALL.of(role).contains(line.at(i).key());
    }

    private Optional<Phrases.Hit> before(Role role, int i) {
        return Vocabulary.ALL.of(role).before(line, i);
    }
}
