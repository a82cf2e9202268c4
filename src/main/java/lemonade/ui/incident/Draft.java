package lemonade.ui.incident;

import lemonade.domain.Incident;
import lemonade.ui.common.AutoSave;
import lemonade.ui.common.AutoSaves;

/** One incident while it is open: what stands on the screen, saved by itself. */
final class Draft {

    private final AutoSave<Incident> autoSave;
    private Incident value;

    Draft(Incident stored, AutoSaves autoSaves, AutoSave.Save<Incident> save) {
        value = stored;
        autoSave = autoSaves.open(() -> value, save, DraftText::of);
    }

    Incident value() {
        return value;
    }

    AutoSave<Incident> autoSave() {
        return autoSave;
    }

    void change(Incident changed) {
        value = changed;
        autoSave.touch();
    }

    /** Takes over what is stored by now. */
    void stored(Incident stored) {
        value = stored;
    }
}
