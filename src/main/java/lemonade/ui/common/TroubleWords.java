package lemonade.ui.common;

import lemonade.domain.Trouble;
import lemonade.words.Words;

/** Says in one plain sentence what went wrong. */
public final class TroubleWords {

    private final Words words;

    public TroubleWords(Words words) {
        this.words = words;
    }

    /** The sentence for a problem; anything unforeseen gets one that promises nothing. */
    public String say(Throwable problem) {
        return switch (problem) {
            case Trouble trouble -> words.say("trouble." + trouble.kind().name(), trouble.details().toArray());
            default -> words.say("common.trouble.unforeseen");
        };
    }
}
