/** The Trash: what was thrown away and can be put back. */
@NullMarked
package lemonade.ui.trash;

import org.jspecify.annotations.NullMarked;
