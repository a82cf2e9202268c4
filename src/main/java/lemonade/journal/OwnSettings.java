package lemonade.journal;

import lemonade.domain.Settings;

/** What the journal knows about its owner's business. */
public final class OwnSettings {

    private final Desk desk;

    OwnSettings(Desk desk) {
        this.desk = desk;
    }

    public Settings get() {
        return desk.stores().read(() -> desk.stores().settings().find().orElseThrow());
    }

    public Settings save(Settings settings) {
        return desk.change(() -> {
            Settings before = desk.stores().settings().find().orElseThrow();
            if (before.withUpdatedAt(settings.updatedAt()).equals(settings)) {
                return before;
            }
            Settings after = settings.withUpdatedAt(desk.now());
            desk.put(after);
            return after;
        });
    }
}
