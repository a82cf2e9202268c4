package lemonade.ui.common;

import java.nio.file.Path;
import java.util.List;

/** Which journal is in the window. Opening another first saves everything typed in the present one. */
public interface Journals {

    /** Opens a journal; the window says so in one sentence when that cannot be done. */
    void open(Path file);

    /** Opens the example journal, written anew where there is none yet. */
    void openExample();

    /** Opens the owner's own journal, the one opened when none is named. */
    void openOwn();

    /** Makes a new journal, which becomes the owner's own, and opens it. */
    void create(Path file);

    /** Moves the open journal to a file that is not there yet, and goes on there. */
    void moveTo(Path file);

    /** Puts a backup in the place of the open journal; the file that was there is set aside. */
    void restore(Path backup);

    /** Builds the window anew, after another language was chosen. */
    void restart();

    /** Journals opened lately that are still there, the latest first. */
    List<Path> recent();
}
