/** One incident: its timeline, the facts as questions, and what can be added to it. */
@NullMarked
package lemonade.ui.incident;

import org.jspecify.annotations.NullMarked;
