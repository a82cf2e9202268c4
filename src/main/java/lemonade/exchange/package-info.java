/** Everything that leaves the journal or enters it: JSON, CSV, Markdown, the example journal. */
@NullMarked
package lemonade.exchange;

import org.jspecify.annotations.NullMarked;
