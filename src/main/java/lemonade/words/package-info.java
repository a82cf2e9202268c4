/** Every sentence and every number, date and amount as people read them, in English and German. */
@NullMarked
package lemonade.words;

import org.jspecify.annotations.NullMarked;
