/** Promises: everything owed with a date, and what became of it. */
@NullMarked
package lemonade.ui.promises;

import org.jspecify.annotations.NullMarked;
