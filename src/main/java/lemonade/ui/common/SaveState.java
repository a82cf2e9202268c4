package lemonade.ui.common;

import java.time.LocalTime;

/** Where the owner's typing stands between the screen and the file. */
public sealed interface SaveState {

    /** Nothing was changed since it was opened. */
    record Untouched() implements SaveState {}

    /** Changed; the save is waiting or under way. */
    record Saving() implements SaveState {}

    /** Committed to the file. */
    record Saved(LocalTime at) implements SaveState {}

    /** Not saved; what was typed is still in the editor. */
    record Failed(Throwable cause) implements SaveState {}
}
