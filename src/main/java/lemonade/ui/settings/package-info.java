/** Settings, and the page about the program itself. */
@NullMarked
package lemonade.ui.settings;

import org.jspecify.annotations.NullMarked;
