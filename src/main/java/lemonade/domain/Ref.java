package lemonade.domain;

import java.util.UUID;

/** Names one aggregate. */
public record Ref(Aggregate.Kind kind, UUID id) {

    public static Ref to(Aggregate aggregate) {
        return new Ref(aggregate.kind(), aggregate.id());
    }
}
