package lemonade.insight.capture;

import java.util.Optional;

import lemonade.insight.capture.Chip.CustomerChip;
import lemonade.insight.capture.Chip.KnownCustomerChip;
import lemonade.insight.capture.Chip.NewCustomerChip;

/**
 * Finds whom it happened to: what the owner marks ("@Sara", "customer: Sara"), then the customers of the journal, then names it can
 * tell from other words. Rather no name than a wrong one.
 */
final class NameReader {

    private static final int LONGEST_MARKED = 5;

    private final Line line;
    private final KnownNames known;
    private final NewNameReader newNames;

    NameReader(Line line, KnownNames known) {
        this.line = line;
        this.known = known;
        this.newNames = new NewNameReader(line);
    }

    Optional<CustomerChip> read() {
        Optional<CustomerChip> marked = marked();
        if (marked.isPresent()) {
            return marked;
        }
        Optional<CustomerChip> old = known();
        return old.isPresent() ? old : fresh();
    }

    private Optional<CustomerChip> marked() {
        for (int i = 0; i < line.size(); i++) {
            Token next = line.at(i + 1);
            if (line.at(i).is("@") && next.isWord() && next.glued()
                    && !(line.at(i).glued() && line.at(i - 1).isWord())) {
                return Optional.of(chip(i + 1, endOfHandle(i + 1)));
            }
            int from = i + 2;
            if (Vocabulary.ALL.of(Role.CUSTOMER_WORD).contains(line.at(i).key()) && next.is(":")
                    && from < line.clauseEnd(from)) {
                return Optional.of(chip(from, Math.min(line.clauseEnd(from), from + LONGEST_MARKED)));
            }
        }
        return Optional.empty();
    }

    private int endOfHandle(int position) {
        return known.at(line, position)
                .map(KnownNames.Hit::end)
                .orElseGet(() -> line.at(position).isCapitalised() ? newNames.endOfName(position) : position + 1);
    }

    private CustomerChip chip(int from, int to) {
        Optional<KnownNames.Hit> hit = known.at(line, from).filter(found -> found.end() >= to);
        return hit.<CustomerChip>map(found -> knownChip(from, found))
                .orElseGet(() -> new NewCustomerChip(line.start(from), line.end(to), line.typed(from, to)));
    }

    private Optional<CustomerChip> known() {
        KnownNames.Hit best = null;
        int start = 0;
        for (int i = 0; i < line.size(); i++) {
            Optional<KnownNames.Hit> hit = known.at(line, i);
            if (hit.isPresent() && (best == null || hit.get().whole() && !best.whole())) {
                best = hit.get();
                start = i;
            }
        }
        return best == null ? Optional.empty() : Optional.of(knownChip(start, best));
    }

    private Optional<CustomerChip> fresh() {
        for (int i = 0; i < line.size(); i++) {
            Optional<NewCustomerChip> name = newNames.at(i);
            if (name.isPresent()) {
                return Optional.of(name.get());
            }
        }
        return Optional.empty();
    }

    private KnownCustomerChip knownChip(int from, KnownNames.Hit hit) {
        return new KnownCustomerChip(line.start(from), line.end(hit.end()), hit.customer().id(), hit.customer().name());
    }
}
