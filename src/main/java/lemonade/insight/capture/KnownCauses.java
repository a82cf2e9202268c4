package lemonade.insight.capture;

import java.util.List;

/** The causes the owner has named so far, found again wherever they are mentioned. */
public final class KnownCauses {

    private final Phrases phrases;

    private KnownCauses(Phrases phrases) {
        this.phrases = phrases;
    }

    public static KnownCauses of(List<String> causes) {
        Phrases.Builder phrases = Phrases.builder();
        causes.forEach(cause -> phrases.add(cause, cause));
        return new KnownCauses(phrases.build());
    }

    Phrases phrases() {
        return phrases;
    }
}
