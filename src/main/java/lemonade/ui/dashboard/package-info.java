/** The Lemonade stand: what the journal adds up to, as questions with their answers. */
@NullMarked
package lemonade.ui.dashboard;

import org.jspecify.annotations.NullMarked;
