package lemonade.journal;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import lemonade.domain.Aggregate;
import lemonade.domain.Ref;

/**
 * One aggregate before and after a change.
 *
 * @param before null when it was not there
 * @param after null when it is in the Trash
 */
record Edit(@Nullable Aggregate before, @Nullable Aggregate after) {

    Ref ref() {
        return Ref.to(after != null ? after : Objects.requireNonNull(before));
    }
}
