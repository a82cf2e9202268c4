/** The sheet for a new mishap: one line, and what was understood of it. */
@NullMarked
package lemonade.ui.capture;

import org.jspecify.annotations.NullMarked;
