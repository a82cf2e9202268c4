/** The first start: four questions with sensible answers, and three ways in. */
@NullMarked
package lemonade.ui.firstrun;

import org.jspecify.annotations.NullMarked;
