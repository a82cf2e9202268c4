/** The journal's wholes as JSON: one description for the history, the trash, the export and the import. */
@NullMarked
package lemonade.json;

import org.jspecify.annotations.NullMarked;
