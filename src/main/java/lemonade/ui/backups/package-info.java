/** Backups: what copies there are, what is in them, and the way back. */
@NullMarked
package lemonade.ui.backups;

import org.jspecify.annotations.NullMarked;
