/** The main window: sidebar, top bar, palette, sheets, messages, and the screens by place. */
@NullMarked
package lemonade.ui.shell;

import org.jspecify.annotations.NullMarked;
