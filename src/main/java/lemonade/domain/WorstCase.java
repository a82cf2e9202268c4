package lemonade.domain;

import java.util.UUID;

/** How it may end, and the first move if it does. */
@Built
public record WorstCase(UUID id, Likelihood likelihood, String what, String firstMove)
        implements WorstCaseBuilder.With {

    public WorstCase {
        what = Text.orEmpty(what);
        firstMove = Text.orEmpty(firstMove);
    }
}
