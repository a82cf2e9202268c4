/** The command line: what scripts use, and the way in where no window can be. Loads no JavaFX. */
@NullMarked
package lemonade.cli;

import org.jspecify.annotations.NullMarked;
