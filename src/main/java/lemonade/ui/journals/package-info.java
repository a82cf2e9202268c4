/** What the window shows when a journal cannot be opened: what happened, what is safe, what to do. */
@NullMarked
package lemonade.ui.journals;

import org.jspecify.annotations.NullMarked;
