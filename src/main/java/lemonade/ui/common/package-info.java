/** What every screen is built from and none of which knows a screen: background work, autosave, places, commands, look. */
@NullMarked
package lemonade.ui.common;

import org.jspecify.annotations.NullMarked;
