package lemonade.journal;

import java.util.Set;

import lemonade.domain.Aggregate;
import lemonade.domain.Ref;

/**
 * What a use case changed.
 *
 * @param refs the aggregates that were written, thrown away or put back
 * @param everything whether so much changed that the aggregates are not listed
 */
public record Change(Set<Ref> refs, boolean everything) {

    public static final Change EVERYTHING = new Change(Set.of(), true);

    public Change {
        refs = Set.copyOf(refs);
    }

    public boolean concerns(Ref ref) {
        return everything || refs.contains(ref);
    }

    public boolean concerns(Aggregate.Kind kind) {
        return everything || refs.stream().anyMatch(ref -> ref.kind() == kind);
    }
}
