/** The first screen: what is owed, what is half told, and one lesson to rehearse. */
@NullMarked
package lemonade.ui.today;

import org.jspecify.annotations.NullMarked;
