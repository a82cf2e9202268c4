package lemonade.journal;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/** New ids: version 7 UUIDs, which two machines can make without meeting and which sort by time. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
