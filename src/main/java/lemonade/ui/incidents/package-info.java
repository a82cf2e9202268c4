/** The list of incidents: filtered, searched, paged. */
@NullMarked
package lemonade.ui.incidents;

import org.jspecify.annotations.NullMarked;
