/** Use cases: synchronous, one transaction each, with the clock given; each says what it changed. */
@NullMarked
package lemonade.journal;

import org.jspecify.annotations.NullMarked;
