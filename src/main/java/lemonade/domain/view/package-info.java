/** What lists and screens are given instead of whole incidents: narrow rows, filters, pages, sums. */
@NullMarked
package lemonade.domain.view;

import org.jspecify.annotations.NullMarked;
