package lemonade.ui.incident;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import lemonade.domain.Text;
import lemonade.journal.Incidents;
import lemonade.journal.Journal;
import lemonade.ui.common.Background;
import lemonade.ui.common.Suggestions.Lookup;
import lemonade.ui.common.Suggestions.Suggestion;

/** Suggests words the journal knows already: customers, causes, tags, kinds of job. */
final class Suggesting {

    private static final int MOST = 8;

    private final Journal journal;
    private final Background background;

    Suggesting(Journal journal, Background background) {
        this.journal = journal;
        this.background = background;
    }

    void customers(String typed, Consumer<List<Suggestion<String>>> answer) {
        background.latest("suggest customers", () -> journal.customers()
                .matching(typed, MOST)
                .stream()
                .map(customer -> new Suggestion<>(customer.name(), customer.company(), customer.name()))
                .toList(), answer, _ -> answer.accept(List.of()));
    }

    Lookup<String> causes() {
        return known("suggest causes", Incidents::causes);
    }

    Lookup<String> tags() {
        return known("suggest tags", Incidents::tags);
    }

    Lookup<String> kindsOfJob() {
        return known("suggest kinds of job", Incidents::kindsOfJob);
    }

    private Lookup<String> known(String what, Function<Incidents, List<String>> words) {
        return (typed, answer) -> background.latest(what, () -> words.apply(journal.incidents())
                .stream()
                .filter(word -> Text.key(word).contains(Text.key(typed)))
                .limit(MOST)
                .map(word -> new Suggestion<>(word, "", word))
                .toList(), answer, _ -> answer.accept(List.of()));
    }
}
