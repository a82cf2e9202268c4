package lemonade.ui.common;

import java.nio.file.Path;

/** Which journal is in the window. Opening another first saves everything typed in the present one. */
public interface Journals {

    /** Opens a journal; the window says so in one sentence when that cannot be done. */
    void open(Path file);

    /** Opens the example journal, written anew where there is none yet. */
    void openExample();

    /** Opens the owner's own journal, the one opened when none is named. */
    void openOwn();
}
